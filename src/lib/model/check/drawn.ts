import type { BatasFile } from '../batas.ts';
import type { Tables } from '../tables.ts';
import type { GeoFault } from './geo-fault.ts';
import { isComplete, listNames } from './readable.ts';

const harapan = 'Satu Feature untuk setiap kelurahan di kampung.csv, dengan id kode kelurahan itu.';

function nameFault(part: string, nama: string, official: string): GeoFault {
  return {
    part,
    masalah: `Properti nama berisi "${nama}".`,
    harapan: `Nama seperti di wilayah.csv: "${official}".`,
    perbaikan: 'Periksa apakah gambarnya milik kelurahan lain, lalu samakan namanya.',
  };
}

/** Each kampung is drawn once, under its own code and name. */
export function checkDrawn({ kampung, wilayah }: Tables, { batas, names }: BatasFile): GeoFault[] {
  const official = new Map<string, string>(wilayah.rows.map((row) => [row.kode, row.nama]));
  const kampungKode = listNames(kampung, 'kode');
  const known = kampungKode.union(listNames(wilayah, 'kode'));
  const isSure = isComplete(kampung) && isComplete(wilayah);
  const seen = new Set<string>();
  const faults: GeoFault[] = [];
  batas.forEach(({ kode }, at) => {
    const nama = names[at] ?? '';
    const right = official.get(kode) ?? nama;
    if (seen.has(kode)) {
      const perbaikan = 'Hapus yang kembar, atau betulkan id-nya.';
      faults.push({ part: kode, masalah: 'Kode ini digambar lebih dari sekali.', harapan, perbaikan });
    } else if (isSure && !known.has(kode)) {
      const perbaikan = 'Betulkan id dan properti kode pada Feature ini.';
      faults.push({ part: kode, masalah: 'Kode ini tidak ada di wilayah.csv dan kampung.csv.', harapan, perbaikan });
    } else if (nama !== right) faults.push(nameFault(kode, nama, right));
    seen.add(kode);
  });
  for (const kode of kampungKode.difference(seen)) {
    const masalah = `Batas ${official.get(kode) ?? 'kelurahan ini'} tidak ada.`;
    const perbaikan = 'Tambahkan Feature dengan id kode itu, dari peta yang sama dengan kelurahan lain.';
    faults.push({ part: kode, masalah, harapan, perbaikan });
  }
  return faults;
}
