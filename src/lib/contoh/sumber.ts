/** sumber.csv of the synthetic city: one made-up source for each kind of fact, under a domain that can never exist. */
import { renderCsv, type Row } from './csv.ts';
import { RILIS } from './rilis.ts';

const COLUMNS = ['id', 'uraian', 'penerbit', 'jenis', 'url', 'tanggal_terbit', 'tanggal_akses', 'lisensi'] as const;

/** The short names by which other modules cite a source. */
const URAIAN = {
  administrasi: 'Sumber contoh untuk administrasi wilayah',
  keputusan: 'Sumber contoh untuk keputusan kepala daerah',
  media: 'Sumber contoh berupa berita',
  pernyataan: 'Sumber contoh untuk pernyataan resmi dan peristiwa',
  portal: 'Sumber contoh berupa portal kampung',
  register: 'Sumber contoh untuk register penduduk dan keluarga',
  statistik: 'Sumber contoh untuk statistik resmi',
  survei: 'Sumber contoh untuk survei gizi',
} as const;

type SumberName = keyof typeof URAIAN;

export type SumberId = `contoh-${SumberName}`;

export function renderSumber(): string {
  const names = Object.keys(URAIAN) as SumberName[];
  return renderCsv(COLUMNS, names.map(toRow));
}

function toRow(name: SumberName): Row<(typeof COLUMNS)[number]> {
  return {
    id: `contoh-${name}` satisfies SumberId,
    uraian: URAIAN[name],
    penerbit: 'Penerbit Contoh',
    jenis: name === 'media' ? 'media' : 'pemerintah',
    url: `https://contoh.invalid/${name}`,
    tanggal_terbit: '',
    tanggal_akses: RILIS.tanggal,
    lisensi: 'CC BY 4.0',
  };
}
