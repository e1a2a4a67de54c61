/** cerita.csv of the synthetic city: made-up facts, each of which says that it is made up. */
import { renderCsv, type Row } from './csv.ts';
import type { Kelurahan, Kota } from './kota.ts';
import type { Random } from './random.ts';

const COLUMNS = ['kode', 'tanggal', 'judul', 'ringkasan', 'tema', 'terkait_kampung_kb', 'sumber'] as const;

type CeritaRow = Row<(typeof COLUMNS)[number]>;

/** What a story is about: theme, title, what is said to have happened. */
const BAHAN = [
  { tema: 'stunting', judul: 'Dapur gizi', isi: 'warga memasak makanan tambahan bersama kader' },
  { tema: 'lingkungan', judul: 'Kebun lorong', isi: 'warga menanam sayur di lorong yang sempit' },
  { tema: 'ekonomi', judul: 'Warung bersama', isi: 'kelompok usaha keluarga membuka warung bersama' },
  { tema: 'lansia;kesehatan', judul: 'Senam lansia', isi: 'lansia berkumpul tiap pekan untuk senam dan periksa' },
  { tema: 'remaja;pendidikan', judul: 'Pojok baca remaja', isi: 'remaja membuka pojok baca di balai' },
  { tema: 'adminduk', judul: 'Akta sekali datang', isi: 'petugas mengurus akta lahir di balai kelurahan' },
  { tema: '', judul: 'Titian baru', isi: 'titian kayu diganti dengan titian beton' },
] as const;

/** The launches are over by 2026, so a fact about the programme is of that year; the rest may be older. */
const TANGGAL_PROGRAM = ['2026', '2026-03', '2026-05-20', '2026-08-17'] as const;
const TANGGAL_LAIN = ['2019-07-24', '2021-01', '2023', '2024-04-02', '2025-09'] as const;

/** None, one or two facts for each kelurahan; the first has at least one, since an empty file is an error. */
export function renderCerita(kota: Kota, random: Random): string {
  const rows = kota.kelurahan.flatMap((kelurahan, index) => {
    const count = Math.max(index === 0 ? 1 : 0, Math.floor(random.between(0, 3)));
    return random
      .shuffle(BAHAN)
      .slice(0, count)
      .map((bahan) => createCerita(kelurahan, bahan, random));
  });
  return renderCsv(COLUMNS, rows);
}

function createCerita({ kode, nama }: Kelurahan, bahan: (typeof BAHAN)[number], random: Random): CeritaRow {
  const program = random.chance(0.4);
  return {
    kode,
    tanggal: program ? random.pick(TANGGAL_PROGRAM) : random.pick(TANGGAL_LAIN),
    judul: `Cerita contoh: ${bahan.judul} di ${nama}`,
    ringkasan: `Cerita buatan skrip, bukan kejadian nyata: di ${nama}, ${bahan.isi}.`,
    tema: bahan.tema,
    terkait_kampung_kb: program ? 'ya' : 'tidak',
    sumber: 'contoh-media',
  };
}
