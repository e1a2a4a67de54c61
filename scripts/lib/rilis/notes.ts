/** CATATAN.md: what a release is, how much is in it, what is new, how to prove that it is whole. */
import { bekuPath, countJenis, riwayatOf, sumsName, type JenisPerubahan } from '../../../src/lib/changes/index.ts';
import { datasetIds, datasetOf, type Atlas } from '../../../src/lib/model/index.ts';
import type { Situs } from '../../../src/lib/output/index.ts';
import { formatAngka, formatTanggal, formatUkuran } from '../../../src/lib/text/index.ts';

const kata: Readonly<Record<JenisPerubahan, string>> = {
  baru: 'baris baru',
  direvisi: 'baris direvisi',
  ganti_kunci: 'baris berganti nama',
  dihapus: 'baris dihapus',
};

/** What changed since the release before, table by table. */
function listChanges(atlas: Atlas, { beku = [] }: Situs): string[] {
  const [newest] = riwayatOf(atlas, beku);
  if (newest === undefined) return ['Ini rilis pertama; belum ada rilis lain untuk dibandingkan.'];
  const tables = Map.groupBy(newest.perubahan, ({ dataset }) => dataset);
  return [
    `Dibandingkan dengan rilis ${newest.dari ?? ''}:`,
    '',
    ...[...tables].map(([dataset, perubahan]) => {
      const counts = countJenis(perubahan).map(([jenis, banyak]) => `${formatAngka(banyak)} ${kata[jenis]}`);
      return `- ${dataset}: ${counts.join(', ')}`;
    }),
    '',
    'Setiap sel yang berubah ada di perubahan.csv dan perubahan.json.',
  ];
}

/** @param files the files of the release so far, by name */
export function renderNotes(atlas: Atlas, situs: Situs, files: ReadonlyMap<string, Uint8Array>): string {
  const { versi, tanggal, sifat, ringkasan } = atlas.rilis;
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const { url, base, lisensi } = situs;
  return `${[
    `# Data Kampung KB ${atlas.kota.nama}, rilis ${versi}`,
    '',
    ...(sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program.', ''] : []),
    `Tanggal rilis: ${formatTanggal(tanggal)}. ${ringkasan}`,
    '',
    `${formatAngka(files.size)} berkas, ${formatUkuran(bytes)}. Berkas di folder ini tidak pernah diubah; perbaikan masuk ke rilis berikutnya.`,
    '',
    '## Isi',
    '',
    ...datasetIds.map((id) => `- ${datasetOf(id).judul} (${id}): ${formatAngka(atlas.tables[id].rows.length)} baris`),
    '',
    '## Yang berubah',
    '',
    ...listChanges(atlas, situs),
    '',
    '## Membuktikan keutuhan',
    '',
    `Di folder ini jalankan \`sha256sum --check ${sumsName}\`, atau di salinan kode situs \`npm run data:verifikasi -- ${versi}\`.`,
    '',
    '## Lisensi dan alamat',
    '',
    `Lisensi ${lisensi.nama}: ${lisensi.url}`,
    '',
    `Alamat situs di dalam berkas ditulis sebagai ${new URL(base, url).href}, seperti saat rilis dibuat.${
      isPlaceholder(url)
        ? ` Itu alamat pengganti, karena saat itu situs belum punya alamat tetap; di situs mana pun folder ini ada di ${bekuPath(versi, '')}.`
        : ''
    }`,
  ].join('\n')}\n`;
}

/** A host that nobody owns and nobody will (RFC 2606). */
const isPlaceholder = (url: string): boolean => new URL(url).hostname.endsWith('.invalid');
