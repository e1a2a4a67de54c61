/** Indonesian words for the words of the data. Imports nothing that an island should not carry. */
import type {
  Indikator,
  Instrumen,
  JenisPeristiwa,
  JenisWilayah,
  Klasifikasi,
  Mutu,
  Sumber,
  Wilayah,
} from '../model/index.ts';
import type { JenisStatus } from '../stats/index.ts';
import { capitalize } from './format.ts';

type Labels<Word extends string> = Readonly<Record<Word, string>>;

export const labelStatus: Labels<JenisStatus> = {
  tercatat: 'Tercatat',
  direncanakan: 'Direncanakan',
  belum_dipastikan: 'Belum dipastikan',
};

/** What a status means, for legends and headings. */
export const artiStatus: Labels<JenisStatus> = {
  tercatat: 'ada sumber yang membuktikan Kampung KB-nya sudah ada',
  direncanakan: 'baru rencananya yang diketahui',
  belum_dipastikan: 'belum ada sumber publik yang memastikannya pada hari itu; bukan berarti tidak ada',
};

export const labelMutu: Labels<Mutu> = {
  pemerintah: 'Pemerintah',
  media: 'Media',
  belum_diverifikasi: 'Belum diverifikasi',
};

export const artiMutu: Labels<Mutu> = {
  pemerintah: 'diterbitkan badan publik',
  media: 'badan publik dikutip media',
  belum_diverifikasi: 'masih diragukan; tidak dipakai dalam grafik dan perbandingan',
};

export const labelArah: Labels<Indikator['arah']> = {
  naik_baik: 'makin tinggi makin baik',
  turun_baik: 'makin rendah makin baik',
  netral: 'tinggi atau rendah tidak berarti baik atau buruk',
};

export const labelJenisPeristiwa: Labels<JenisPeristiwa> = {
  rencana: 'Rencana',
  pencanangan: 'Pencanangan',
  keberadaan: 'Disebut sudah ada',
  kunjungan: 'Kunjungan',
  penghargaan: 'Penghargaan atau lomba',
  evaluasi: 'Evaluasi',
  jumlah: 'Jumlah di kota',
  program: 'Kabar program',
};

export const labelJenisInstrumen: Labels<Instrumen['jenis']> = {
  survei: 'Survei',
  sensus: 'Sensus',
  register: 'Register',
  administrasi: 'Data administrasi',
  statistik_resmi: 'Statistik resmi',
  keputusan: 'Keputusan',
  pernyataan: 'Pernyataan',
  tidak_disebut: 'Cara ukur tidak disebut',
};

export const labelTingkat: Labels<JenisWilayah> = {
  negara: 'Negara',
  provinsi: 'Provinsi',
  kota: 'Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
};

export const labelKlasifikasi: Labels<Klasifikasi> = {
  dasar: 'Dasar',
  berkembang: 'Berkembang',
  mandiri: 'Mandiri',
  berkelanjutan: 'Berkelanjutan',
};

export const labelJenisSumber: Labels<Sumber['jenis']> = {
  pemerintah: 'Pemerintah',
  media: 'Media',
  ensiklopedia: 'Ensiklopedia',
  jurnal: 'Jurnal',
  repositori: 'Repositori',
};

/** A topik is a word of the data itself, so any may come: "air_bersih" to "Air bersih". */
export const labelTopik = (topik: string): string => capitalize(topik.replaceAll('_', ' '));

/** The name of a table within a sentence: "Tabel fakta cerita", "Tabel Kampung KB". */
export const namaTabel = (judul: string): string =>
  `Tabel ${judul.includes('Kampung KB') ? judul : judul.toLowerCase()}`;

/** The name of a place within a sentence: "Kecamatan Banjarmasin Timur", "Sungai Bilu", "Kota Banjarmasin". */
export const namaTempat = ({ jenis, nama }: Pick<Wilayah, 'jenis' | 'nama'>): string =>
  jenis === 'kecamatan' && !nama.startsWith('Kecamatan ') ? `Kecamatan ${nama}` : nama;
