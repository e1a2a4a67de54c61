/** peristiwa.csv of the synthetic city: what became known of its launches, and what happened afterwards. */
import * as d3 from 'd3';
import { renderCsv, type Row } from './csv.ts';
import { formatTanggal, toHari } from './hari.ts';
import { isKeberadaan, type Hitungan, TANGGAL_LENGKAP } from './hitungan.ts';
import { KOTA } from './kota.ts';
import type { Pencanangan } from './pencanangan.ts';
import type { Random } from './random.ts';

const COLUMNS = [
  'id',
  'tanggal',
  'ketelitian',
  'jenis',
  'kode',
  'jumlah_kampung_kb',
  'ringkasan',
  'sumber',
  'catatan',
] as const;

type PeristiwaRow = Row<(typeof COLUMNS)[number]>;

/** A row before it has a number; cells that are left out are empty. */
type Draft = Pick<PeristiwaRow, 'tanggal' | 'ketelitian' | 'jenis' | 'kode' | 'ringkasan' | 'sumber'> &
  Partial<Pick<PeristiwaRow, 'jumlah_kampung_kb' | 'catatan'>>;

const LAST = toHari('2026-10-31');

export function renderPeristiwa(
  pencanangan: readonly Pencanangan[],
  hitungan: readonly Hitungan[],
  random: Random,
): string {
  const quoted = new Map(hitungan.flatMap((one) => (one.pada === null ? [] : [[one.pada, one] as const])));
  const drafts = [
    ...pencanangan.filter((one) => one.bernama).map((one) => createLaunch(one, quoted.get(one), random)),
    ...pencanangan.filter(isPlanned).map(createRencana),
    ...pencanangan.filter((one) => one.urutan % 9 === 4).map((one) => createLater(one, random)),
    ...hitungan.filter((one) => one.pada === null).map(createCount),
    createProgram(),
  ];
  const sorted = d3.sort(drafts, (one) => one.tanggal);
  const digits = String(sorted.length).length;
  const rows = sorted.map((draft, index): PeristiwaRow => {
    return { id: `p${String(index + 1).padStart(digits, '0')}`, jumlah_kampung_kb: '', catatan: '', ...draft };
  });
  return renderCsv(COLUMNS, rows);
}

/** A plan is known for some of the launched kampung and for half of those whose launch nobody told of. */
const isPlanned = (one: Pencanangan): boolean => one.urutan % 5 === 2 || one.urutan % 16 === 7;

function createLaunch(one: Pencanangan, quoted: Hitungan | undefined, random: Random): Draft {
  const { kode, nama } = one.kelurahan;
  const seen = isKeberadaan(one);
  const told = { ketelitian: one.ketelitian, tanggal: tellTanggal(one, random), kode };
  if (seen) {
    const ringkasan = `Peristiwa contoh: Kampung KB ${nama} terlihat sudah berjalan.`;
    return { ...told, jenis: 'keberadaan', ringkasan, sumber: 'contoh-portal' };
  }
  const ringkasan = `Peristiwa contoh: Kampung KB ${nama} dicanangkan.`;
  if (quoted === undefined) return { ...told, jenis: 'pencanangan', ringkasan, sumber: 'contoh-pernyataan' };
  const jumlah = { jumlah_kampung_kb: String(quoted.jumlah), sumber: quoted.sumber };
  return { ...told, jenis: 'pencanangan', ringkasan, ...jumlah, catatan: 'Jumlah contoh pada hari yang sama.' };
}

/** The true day as exactly as it became known; "not later than" is any day from then until all were known. */
function tellTanggal({ hari, ketelitian }: Pencanangan, random: Random): string {
  const tanggal = formatTanggal(hari);
  if (ketelitian === 'tahun') return tanggal.slice(0, 4);
  if (ketelitian === 'bulan') return tanggal.slice(0, 7);
  if (ketelitian === 'hari') return tanggal;
  return formatTanggal(Math.min(toHari(TANGGAL_LENGKAP), hari + Math.floor(random.between(0, 300))));
}

function createRencana({ kelurahan: { kode, nama }, hari }: Pencanangan): Draft {
  const tahun = String(Number(formatTanggal(hari).slice(0, 4)) - 1);
  const ringkasan = `Rencana contoh: Kampung KB ${nama} akan dicanangkan.`;
  return { tanggal: tahun, ketelitian: 'tahun', jenis: 'rencana', kode, ringkasan, sumber: 'contoh-media' };
}

/** A visit, an award or an evaluation, some time after the launch. */
function createLater({ kelurahan: { kode, nama }, hari }: Pencanangan, random: Random): Draft {
  const jenis = random.pick(['kunjungan', 'penghargaan', 'evaluasi'] as const);
  const tanggal = formatTanggal(Math.min(LAST, hari + Math.floor(random.between(200, 900))));
  const ringkasan = `Peristiwa contoh: ${jenis} di Kampung KB ${nama}.`;
  return { tanggal, ketelitian: 'hari', jenis, kode, ringkasan, sumber: 'contoh-media' };
}

function createCount({ tanggal, ketelitian, jumlah, sumber }: Hitungan): Draft {
  const jenis = tanggal === TANGGAL_LENGKAP ? 'evaluasi' : 'jumlah';
  const ringkasan = `Hitungan contoh: Kota Contoh memiliki ${jumlah} Kampung KB.`;
  return { tanggal, ketelitian, jenis, kode: KOTA, jumlah_kampung_kb: String(jumlah), ringkasan, sumber };
}

function createProgram(): Draft {
  const ringkasan = 'Program contoh: pendampingan keluarga dimulai di seluruh Kota Contoh.';
  return { tanggal: '2026-02', ketelitian: 'bulan', jenis: 'program', kode: KOTA, ringkasan, sumber: 'contoh-media' };
}
