/** CATATAN.txt: what a release is, how much is in it, what is new, how to prove that it is whole. */
import { bekuPath, countJenis, riwayatOf, sumsName, type JenisPerubahan } from '../../../src/lib/changes/index.ts';
import { datasetIds, datasetOf, type Atlas } from '../../../src/lib/model/index.ts';
import type { Situs } from '../../../src/lib/output/index.ts';
import { formatAngka, formatTanggal } from '../../../src/lib/text/index.ts';

const kata: Readonly<Record<JenisPerubahan, string>> = {
  baru: 'baris baru',
  direvisi: 'baris direvisi',
  ganti_kunci: 'baris berganti nama',
  dihapus: 'baris dihapus',
};

/** A heading of a plain text. */
const heading = (text: string, rule = '-'): string[] => [text, rule.repeat(text.length), ''];

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

/** A host that nobody owns and nobody will (RFC 2606). */
const isPlaceholder = (url: string): boolean => new URL(url).hostname.endsWith('.invalid');

/** Under which address the release was made, and what it means when there was none. */
function tellAddress({ url, base }: Situs, versi: string): string {
  const told = `Alamat situs di dalam berkas ditulis sebagai ${new URL(base, url).href}, seperti saat rilis dibuat.`;
  return isPlaceholder(url)
    ? `${told} Itu alamat pengganti yang tidak menuju ke mana pun, karena saat itu situs belum punya alamat tetap: ganti bagian itu dengan alamat situs tempat Anda mengunduhnya, dan folder ini ada di ${bekuPath(versi, '')}.`
    : told;
}

/**
 * The notes as plain text, with the line ends that every editor knows.
 * @param banyak number of all files of the release, the notes themselves and SHA256SUMS among them
 */
export function renderNotes(atlas: Atlas, situs: Situs, banyak: number): string {
  const { versi, tanggal, sifat, ringkasan } = atlas.rilis;
  const { lisensi } = situs;
  const lines = [
    ...heading(`Data Kampung KB ${atlas.kota.nama}, rilis ${versi}`, '='),
    ...(sifat === 'contoh' ? ['DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program.', ''] : []),
    `Tanggal rilis: ${formatTanggal(tanggal)}. ${ringkasan}`,
    '',
    `Rilis ini terdiri atas ${formatAngka(banyak)} berkas, termasuk catatan ini, ZIP berisi semua tabel dan grafik, dan ${sumsName}. Berkasnya tidak pernah diubah; perbaikan masuk ke rilis berikutnya.`,
    '',
    ...heading('Isi'),
    ...datasetIds.map((id) => `- ${datasetOf(id).judul} (${id}): ${formatAngka(atlas.tables[id].rows.length)} baris`),
    '',
    'Angka setiap kecamatan, kampung, dan indikator juga ada tersendiri di folder bernama sama; grafik di folder grafik; bentuk setiap berkas JSON di folder skema; bentuk API saat rilis ini dibuat di openapi.json; asal setiap sel di lineage.json.',
    'Tidak ikut, supaya rilis tetap kecil: Excel satu kampung (CSV-nya ada), halaman untuk dikirim lewat obrolan, katalog DCAT, dan berkas API sendiri. Semuanya dibuat dari tabel di atas.',
    '',
    ...heading('Yang berubah'),
    ...listChanges(atlas, situs),
    '',
    ...heading('Membuktikan keutuhan'),
    `${sumsName} memuat sidik jari setiap berkas lain. Di folder ini jalankan: sha256sum --check ${sumsName}`,
    `Atau di salinan kode situs: npm run data:verifikasi -- ${versi}`,
    '',
    ...heading('Lisensi dan alamat'),
    `Lisensi ${lisensi.nama}: ${lisensi.url}`,
    '',
    tellAddress(situs, versi),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
