/** Practices 27 to 35: preservation, feedback, enrichment, republication. */
import { bukti } from './bukti.ts';
import type { Praktik } from './praktik.ts';

export const praktikPakai: readonly Praktik[] = [
  {
    nomor: 27,
    anchor: 'ResourceStatus',
    nama: 'Jaga alamat yang dihapus',
    keadaan: 'sebagian',
    cara: 'Setiap kampung punya alamat pendek dari kode resminya, dan nama lamanya tetap membawa ke halaman yang sekarang. Belum ada yang dihapus; untuk halaman selain kampung belum ada aturannya.',
    bukti: [bukti('unduh/terbaru/kampung.csv', 'slug_lama')],
  },
  {
    nomor: 28,
    anchor: 'EvaluateCoverage',
    nama: 'Nilai cakupannya',
    keadaan: 'sebagian',
    cara: 'Paket ZIP memuat semua tabel, batas wilayah, kamus, dan keterangannya, jadi dapat dibaca tanpa situs ini. Halaman sumber milik penerbit lain hanya ditautkan, tidak kami simpan.',
    bukti: [bukti('data/', '.zip"'), bukti('unduh/terbaru/datapackage.json', '"sources"')],
  },
  {
    nomor: 29,
    anchor: 'GatherFeedback',
    nama: 'Terima masukan',
    keadaan: 'sebagian',
    cara: 'Di kaki halaman ada tautan ke halaman koreksi. Siapa yang menerima laporan bergantung pada pengelola situs; halaman itu mengatakannya, juga bila belum ada.',
    bukti: [bukti('koreksi/')],
  },
  {
    nomor: 30,
    anchor: 'FeedbackInformation',
    nama: 'Umumkan masukan',
    keadaan: 'sebagian',
    cara: 'Tabel koreksi disediakan untuk setiap laporan dan keputusannya, tanpa data pribadi. Isinya baru ada bila ada yang menerima laporan.',
    bukti: [bukti('koreksi/', 'id="catatan"'), bukti('unduh/terbaru/koreksi.csv', 'keputusan')],
  },
  {
    nomor: 31,
    anchor: 'EnrichData',
    nama: 'Perkaya data',
    keadaan: 'sebagian',
    cara: 'Status Kampung KB disimpulkan dan luas dihitung dari data, dan diberi tanda asalnya. Persentase tidak dihitung sendiri bila sumbernya tidak menerbitkannya.',
    bukti: [bukti('metodologi/'), bukti('unduh/terbaru/kampung.geojson', 'status_dasar')],
  },
  {
    nomor: 32,
    anchor: 'ProvideComplementaryPresentations',
    nama: 'Penyajian lain',
    keadaan: 'dipenuhi',
    cara: 'Peta, grafik, dan cerita; setiap grafik yang dapat diunduh disertai tabel angkanya.',
    bukti: [
      bukti('peta/'),
      bukti('indikator/'),
      bukti('unduh/terbaru/grafik/grafik-kelengkapan.svg'),
      bukti('unduh/terbaru/grafik/grafik-kelengkapan.csv'),
    ],
  },
  {
    nomor: 33,
    anchor: 'ProvideFeedbackToPublisher',
    nama: 'Masukan kepada penerbit asal',
    keadaan: 'belum',
    cara: 'Belum ada kekeliruan yang kami sampaikan kepada penerbit sumber. Bila ada, keputusannya tertulis "diteruskan" di tabel koreksi.',
    bukti: [],
  },
  {
    nomor: 34,
    anchor: 'FollowLicensingTerms',
    nama: 'Ikuti lisensi asal',
    keadaan: 'dipenuhi',
    cara: 'Lisensi setiap sumber dicatat; bila tidak dinyatakan, hanya faktanya yang diambil.',
    bukti: [bukti('unduh/terbaru/sumber.csv', 'lisensi')],
  },
  {
    nomor: 35,
    anchor: 'CiteOriginalPublication',
    nama: 'Kutip terbitan asal',
    keadaan: 'dipenuhi',
    cara: 'Sumber dan waktunya ada di sebelah setiap angka, juga bila sumbernya tidak mencantumkan tanggal; halaman dapat dikutip dalam empat bentuk.',
    bukti: [bukti('unduh/terbaru/sumber.csv', 'penerbit'), bukti('sitasi/beranda.bib')],
  },
];
