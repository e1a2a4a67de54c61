/** The examples of the writers' guide. A test holds each against the real data, as it does with a story. */

export interface Contoh {
  readonly nama: string;
  /** When a writer needs it. */
  readonly guna: string;
  /** What must be known besides; empty when the example says it all. */
  readonly catatan: string;
  /** As it is written in a story. */
  readonly kode: string;
}

export const contohCerita: readonly Contoh[] = [
  {
    nama: 'Angka',
    guna: 'Satu nilai dari data/nilai.csv.',
    catatan:
      'Tulis juga nilainya di antara tandanya. Bila datanya kelak berubah, pemeriksa menunjukkan kalimat ini. Periode kosong ("") untuk nilai tanpa tanggal; nilai yang belum diverifikasi memakai belum="diverifikasi".',
    kode: 'Pada 2023 tercatat <Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2023">117 anak</Angka> stunting di Mantuil.',
  },
  {
    nama: 'Selisih',
    guna: 'Naik atau turun di satu tempat, atau beda dua tempat pada waktu yang sama.',
    catatan: 'Ditolak bila cara ukurnya berbeda. Untuk dua tempat: periode="…" kode="…" dengan="…".',
    kode: 'Keluarga tanpa jamban di kota <Selisih indikator="keluarga_tanpa_jamban" kode="63.71" dari="2022" ke="2023">turun 325 KK</Selisih>.',
  },
  {
    nama: 'Kali',
    guna: 'Berapa kali lipat; hanya untuk hitungan.',
    catatan: '',
    kode: 'Jumlah RT di Sungai Bilu <Kali indikator="jumlah_rt" periode="2025-07" kode="63.71.02.1004" dengan="63.71.01.1001">1,2 kali</Kali> jumlah di Mantuil.',
  },
  {
    nama: 'Peristiwa',
    guna: 'Tanggal kejadian dari data/peristiwa.csv, atau jumlah Kampung KB yang disebut hari itu.',
    catatan: '',
    kode: 'Pada <Peristiwa id="p14">6 September 2022</Peristiwa> Kuin Utara diresmikan. Waktu itu kota disebut memiliki <Peristiwa id="p14" apa="jumlah">31</Peristiwa> Kampung KB.',
  },
  {
    nama: 'Kutip',
    guna: 'Angka yang ditulis sumber tetapi bukan baris nilai.csv.',
    catatan: 'Angkanya harus sudah ada di data dengan sumber itu, misalnya di ringkasan cerita.csv.',
    kode: 'Menyeberang ke Pulau Bromo makan waktu <Kutip sumber="media-publik-10825">25 menit</Kutip>.',
  },
  {
    nama: 'Rujukan',
    guna: 'Sumber kalimat sebelumnya, tanpa spasi di depannya.',
    catatan: '',
    kode: 'Warga meminta titian beton diteruskan.<Rujukan id="media-publik-10825" />',
  },
  {
    nama: 'Tempat',
    guna: 'Nama tempat yang menaut ke halamannya.',
    catatan: '',
    kode: 'Pulau Bromo ada di <Tempat kode="63.71.01.1001">Mantuil</Tempat>.<Rujukan id="media-publik-10825" />',
  },
  {
    nama: 'Grafik',
    guna: 'Grafik kecil: batang (satu kecamatan), sebaran (semua kelurahan), deret (dari waktu ke waktu), atau jumlah (Kampung KB di kota).',
    catatan: 'Judul dan sumbernya tertulis sendiri. Grafik dan peta bersama paling banyak dua.',
    kode: '<Grafik jenis="sebaran" indikator="jumlah_rt" kode="63.71.01.1001" periode="2025-07" />',
  },
  {
    nama: 'Peta',
    guna: 'Peta kecil kota: beberapa tempat, atau satu indikator pada satu periode.',
    catatan: 'Untuk indikator: indikator="…" periode="…".',
    kode: '<Peta kode="63.71.04.1002 63.71.04.1006" />',
  },
  {
    nama: 'Babak',
    guna: 'Bagian dari cerita perjalanan waktu, dengan peta pada tanggal itu.',
    catatan: 'Kosongkan satu baris sesudah tanda pembuka dan sebelum tanda penutup.',
    kode: '<Babak tanggal="2022-09-06" judul="September 2022: Kuin Utara">\n\nKuin Utara diresmikan pada <Peristiwa id="p14">6 September 2022</Peristiwa>.\n\n</Babak>',
  },
];

/** The top of a story file. */
export const contohKepala = `---
judul: 'Mantuil: telur untuk anak, jembatan untuk Pulau Bromo'
ringkasan: 'Pada 2023 sebuah program telur menyasar Mantuil.'
tempat: ['63.71.01.1001']
tema: ['stunting', 'lingkungan']
mulai: '2019-07-24'
selesai: '2023-05'
diperiksa: '2026-11-24'
---`;
