/** indikator.csv of the synthetic city: the real catalogue's ids and units, with definitions that cite nothing. */
import { renderCsv } from './csv.ts';

const COLUMNS = [
  'id',
  'nama',
  'definisi',
  'satuan',
  'desimal',
  'topik',
  'arah',
  'tingkat',
  'sensitif',
  'catatan',
  'pembilang',
  'penyebut',
  'konsep',
  'nama_en',
] as const;

/** name, meaning, satuan, desimal, topik, arah, tingkat, sensitif, konsep, name in English */
type Entry = readonly [
  string,
  string,
  string,
  number,
  string,
  'netral' | 'naik_baik' | 'turun_baik',
  string,
  'ya' | 'tidak',
  string,
  string,
];

const ALL = 'kota;provinsi;negara';
const BOTH = 'kelurahan;kota';

// prettier-ignore
const INDIKATOR = {
  jumlah_kampung_kb: ['Jumlah Kampung KB', 'Banyaknya Kampung KB di kota pada tanggal itu', 'kampung', 0, 'program', 'netral', 'kota', 'tidak', 'Kampung KB', 'Number of Kampung KB (quality family villages)'],
  jumlah_rt: ['Jumlah RT', 'Banyaknya rukun tetangga di kelurahan', 'RT', 0, 'wilayah', 'netral', 'kelurahan', 'tidak', 'Rukun tetangga (RT)', 'Number of neighbourhood units (RT)'],
  bank_sampah: ['Bank sampah terdaftar', 'Banyaknya bank sampah yang terdaftar di kelurahan', 'unit', 0, 'lingkungan', 'naik_baik', 'kelurahan', 'tidak', 'Bank sampah', 'Registered waste banks'],
  jumlah_jiwa: ['Jumlah penduduk', 'Banyaknya penduduk', 'jiwa', 0, 'kependudukan', 'netral', BOTH, 'tidak', 'Penduduk', 'Population'],
  jumlah_kk: ['Jumlah kepala keluarga', 'Banyaknya kepala keluarga', 'KK', 0, 'kependudukan', 'netral', 'kelurahan', 'tidak', 'Kepala keluarga', 'Number of heads of family'],
  jumlah_pus: ['Pasangan usia subur (PUS)', 'Banyaknya pasangan dengan istri berusia 15–49 tahun', 'pasangan', 0, 'kependudukan', 'netral', 'kelurahan', 'ya', 'Pasangan usia subur', 'Couples of reproductive age (wife aged 15–49)'],
  peserta_kb_persen: ['Peserta KB', 'Persentase pasangan usia subur yang memakai alat atau cara KB', 'persen', 1, 'kependudukan', 'naik_baik', 'kelurahan', 'ya', 'Pemakaian alat atau cara KB', 'Couples who use family planning'],
  unmet_need_persen: ['Kebutuhan KB belum terpenuhi', 'Persentase pasangan usia subur yang ingin ber-KB tetapi belum memakainya', 'persen', 1, 'kependudukan', 'turun_baik', 'kelurahan', 'ya', 'Kebutuhan KB yang belum terpenuhi', 'Unmet need for family planning'],
  kasus_stunting: ['Anak stunting tercatat', 'Banyaknya anak stunting di antara anak yang diukur di kelurahan', 'anak', 0, 'stunting', 'turun_baik', 'kelurahan', 'ya', 'Anak stunting yang tercatat', 'Recorded children with stunting'],
  prevalensi_stunting_lokus: ['Prevalensi stunting tercatat (lokus)', 'Persentase anak stunting di antara anak yang diukur di kelurahan', 'persen', 2, 'stunting', 'turun_baik', 'kelurahan', 'ya', 'Stunting pada anak yang diukur', 'Recorded stunting prevalence in priority urban villages'],
  lokus_stunting_2022: ['Lokus prioritas stunting 2022', 'Bernilai 1 bila kelurahan menjadi lokus pada 2022, 0 bila tidak', 'ya/tidak', 0, 'stunting', 'netral', 'kelurahan', 'tidak', 'Lokus prioritas stunting', 'Priority urban villages for stunting, 2022'],
  lokus_stunting_2023: ['Lokus prioritas stunting 2023', 'Bernilai 1 bila kelurahan menjadi lokus pada 2023; daftarnya sengaja tidak lengkap', 'ya/tidak', 0, 'stunting', 'netral', 'kelurahan', 'tidak', 'Lokus prioritas stunting', 'Priority urban villages for stunting, 2023'],
  prevalensi_stunting_survei: ['Prevalensi stunting balita (survei)', 'Persentase balita stunting menurut survei berbasis sampel', 'persen', 1, 'stunting', 'turun_baik', ALL, 'tidak', 'Stunting pada balita menurut survei', 'Prevalence of stunting in children under five (survey)'],
  prevalensi_stunting_eppgbm: ['Prevalensi stunting tercatat', 'Persentase balita stunting di antara balita yang diukur', 'persen', 2, 'stunting', 'turun_baik', ALL, 'tidak', 'Stunting pada balita yang diukur', 'Recorded prevalence of stunting'],
  keluarga_berisiko_stunting: ['Keluarga berisiko stunting (KRS)', 'Banyaknya keluarga dengan satu atau lebih faktor risiko stunting', 'keluarga', 0, 'stunting', 'turun_baik', BOTH, 'ya', 'Keluarga berisiko stunting', 'Families at risk of stunting (KRS)'],
  keluarga_tanpa_jamban: ['Keluarga tanpa jamban layak', 'Banyaknya keluarga tanpa jamban layak', 'KK', 0, 'lingkungan', 'turun_baik', 'kota', 'tidak', 'Keluarga tanpa jamban layak', 'Families without an adequate toilet'],
  keluarga_tanpa_air_bersih: ['Keluarga tanpa akses air bersih', 'Banyaknya keluarga tanpa akses air minum layak', 'KK', 0, 'lingkungan', 'turun_baik', 'kota', 'tidak', 'Keluarga tanpa akses air minum layak', 'Families without access to adequate drinking water'],
  persentase_penduduk_miskin: ['Persentase penduduk miskin', 'Persentase penduduk di bawah garis kemiskinan', 'persen', 2, 'kesejahteraan', 'turun_baik', ALL, 'tidak', 'Penduduk di bawah garis kemiskinan', 'Percentage of population below the poverty line'],
  jumlah_penduduk_miskin: ['Jumlah penduduk miskin', 'Banyaknya penduduk di bawah garis kemiskinan', 'jiwa', 0, 'kesejahteraan', 'turun_baik', 'kota', 'tidak', 'Penduduk di bawah garis kemiskinan', 'Number of people below the poverty line'],
  ipm: ['Indeks Pembangunan Manusia', 'Indeks gabungan umur panjang, pengetahuan, dan standar hidup, 0–100', 'indeks', 2, 'kesejahteraan', 'naik_baik', ALL, 'tidak', 'Pembangunan manusia', 'Human Development Index'],
} as const satisfies Record<string, Entry>;

export type IndikatorId = keyof typeof INDIKATOR;

/** Of what a percentage of a kelurahan is a share: the indikator that counts it, or its base. */
export const DASAR: Partial<Record<IndikatorId, { kolom: 'pembilang' | 'penyebut'; indikator: IndikatorId }>> = {
  peserta_kb_persen: { kolom: 'penyebut', indikator: 'jumlah_pus' },
  unmet_need_persen: { kolom: 'penyebut', indikator: 'jumlah_pus' },
  prevalensi_stunting_lokus: { kolom: 'pembilang', indikator: 'kasus_stunting' },
};

export function renderIndikator(): string {
  const entries = Object.entries(INDIKATOR) as [IndikatorId, Entry][];
  const rows = entries.map(([id, [nama, arti, satuan, desimal, topik, arah, tingkat, sensitif, konsep, nama_en]]) => {
    const definisi = `Contoh: ${arti.charAt(0).toLowerCase()}${arti.slice(1)}. Angkanya buatan skrip.`;
    const dasar = DASAR[id];
    const shares = { pembilang: '', penyebut: '', ...(dasar === undefined ? {} : { [dasar.kolom]: dasar.indikator }) };
    const rest = { topik, arah, tingkat, sensitif, catatan: '', ...shares, konsep, nama_en };
    return { id, nama, definisi, satuan, desimal: String(desimal), ...rest };
  });
  return renderCsv(COLUMNS, rows);
}
