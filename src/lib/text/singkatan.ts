/**
 * Acronyms that not every reader knows, said in full; RT, RW and KTP everybody does. Knowledge of the language, not
 * data: the terms of the programme stand in istilah.csv.
 */
const kepanjanganOf: Readonly<Record<string, string>> = {
  APBD: 'anggaran pendapatan dan belanja daerah',
  APBN: 'anggaran pendapatan dan belanja negara',
  ASN: 'aparatur sipil negara',
  Babinsa: 'bintara pembina desa',
  Baznas: 'Badan Amil Zakat Nasional',
  Bhabinkamtibmas: 'polisi pembina keamanan dan ketertiban masyarakat',
  BKKBN: 'Badan Kependudukan dan Keluarga Berencana Nasional',
  BNN: 'Badan Narkotika Nasional',
  BPJS: 'Badan Penyelenggara Jaminan Sosial',
  BPS: 'Badan Pusat Statistik',
  BRI: 'Bank Rakyat Indonesia',
  BSPS: 'Bantuan Stimulan Perumahan Swadaya',
  CSR: 'dana sosial perusahaan',
  Dashat: 'Dapur Sehat Atasi Stunting',
  DASHAT: 'Dapur Sehat Atasi Stunting',
  DBD: 'demam berdarah dengue',
  DLH: 'Dinas Lingkungan Hidup',
  DPMD: 'Dinas Pemberdayaan Masyarakat dan Desa',
  DPPKBPM: 'Dinas Pengendalian Penduduk, KB dan Pemberdayaan Masyarakat',
  DPRD: 'Dewan Perwakilan Rakyat Daerah',
  Dukcapil: 'kependudukan dan pencatatan sipil',
  'e-PPGBM': 'Pencatatan dan Pelaporan Gizi Berbasis Masyarakat secara elektronik',
  IPAL: 'instalasi pengolahan air limbah',
  Kesbangpol: 'Badan Kesatuan Bangsa dan Politik',
  KIA: 'kesehatan ibu dan anak',
  KK: 'kepala keluarga',
  KKB: 'Kampung Keluarga Berkualitas',
  KLHK: 'Kementerian Lingkungan Hidup dan Kehutanan',
  KORMI: 'Komite Olahraga Masyarakat Indonesia',
  KRS: 'keluarga berisiko stunting',
  LKKS: 'Lembaga Koordinasi Kesejahteraan Sosial',
  LPMK: 'Lembaga Pemberdayaan Masyarakat Kelurahan',
  Musrenbang: 'musyawarah perencanaan pembangunan',
  ODF: 'bebas buang air besar sembarangan',
  PAUD: 'pendidikan anak usia dini',
  PDAM: 'perusahaan daerah air minum',
  'PK-23': 'Pendataan Keluarga 2023',
  PKK: 'Pemberdayaan dan Kesejahteraan Keluarga',
  Plh: 'pelaksana harian',
  PMT: 'pemberian makanan tambahan',
  Pokdarwis: 'kelompok sadar wisata',
  PPWK: 'Pusat Pendidikan Wawasan Kebangsaan',
  Rakorbang: 'rapat koordinasi pembangunan',
  Riskesdas: 'Riset Kesehatan Dasar',
  RTH: 'ruang terbuka hijau',
  SDN: 'sekolah dasar negeri',
  Sekda: 'sekretaris daerah',
  SK: 'surat keputusan',
  SKI: 'Survei Kesehatan Indonesia',
  SKPD: 'satuan kerja perangkat daerah',
  SP2020: 'Sensus Penduduk 2020',
  SSGBI: 'Studi Status Gizi Balita Indonesia',
  SSGI: 'Survei Status Gizi Indonesia',
  TPA: 'tempat pembuangan akhir',
  TPPS: 'Tim Percepatan Penurunan Stunting',
  TPS: 'tempat penampungan sampah sementara',
  UHH: 'umur harapan hidup',
  UMKM: 'usaha mikro, kecil, dan menengah',
  WHO: 'Organisasi Kesehatan Dunia',
};

interface Singkatan {
  readonly singkatan: string;
  readonly kepanjangan: string;
}

const wordOf = (singkatan: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${singkatan}(?![\\p{L}\\p{N}])`, 'u');

const known = Object.entries(kepanjanganOf).map(([singkatan, kepanjangan]) => ({
  singkatan,
  kepanjangan,
  word: wordOf(singkatan),
}));

/** The acronyms that a text uses without saying them in full, in alphabetical order. */
export function singkatanIn(text: string): readonly Singkatan[] {
  const lower = text.toLowerCase();
  return known
    .filter(({ kepanjangan, word }) => word.test(text) && !lower.includes(kepanjangan.toLowerCase()))
    .map(({ singkatan, kepanjangan }) => ({ singkatan, kepanjangan }));
}
