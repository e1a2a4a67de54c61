/** What a writer is told of each mistake. Held against the real data, as stories are. */
import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { explain, naskahOf } from './naskah.test-support.ts';

const atlas = readRealAtlas();
const told = (...args: Parameters<typeof naskahOf>): string => explain(atlas, naskahOf(...args)).join('\n\n');

test('a story that the data bear out has no problem', () => {
  expect(
    told(
      'Di <Tempat kode="63.71.01.1001">Mantuil</Tempat> tercatat <Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2023">117 anak</Angka>. {/* periksa lagi */}',
    ),
  ).toBe('');
});

describe('a value', () => {
  test('of an unknown indikator', () => {
    expect(told('<Angka indikator="jumlah_rtt" kode="63.71.01.1001" periode="2025-07" /> ada.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="jumlah_rtt" kode="63.71.01.1001" periode="2025-07">
      Tidak ada indikator "jumlah_rtt".
      Id indikator yang ada di data/indikator.csv.
      Mungkin maksudnya "jumlah_rt". Yang ada: jumlah_kampung_kb, jumlah_rt, bank_sampah, jumlah_jiwa, jumlah_kk, jumlah_pus, kasus_stunting, prevalensi_stunting_lokus, lokus_stunting_2022, lokus_stunting_2023, prevalensi_stunting_survei, prevalensi_stunting_eppgbm, keluarga_berisiko_stunting, keluarga_tanpa_jamban, keluarga_tanpa_air_bersih, persentase_penduduk_miskin, jumlah_penduduk_miskin, ipm."
    `);
  });
  test('of an unknown place', () => {
    expect(told('<Angka indikator="jumlah_rt" kode="Mantuill" periode="2025-07" /> ada.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="jumlah_rt" kode="Mantuill" periode="2025-07">
      Tidak ada wilayah dengan kode "Mantuill".
      Kode yang ada di data/wilayah.csv, misalnya 63.71.01.1001.
      Kode Mantuil adalah "63.71.01.1001"."
    `);
  });
  test('of an unknown period lists those that exist', () => {
    expect(told('<Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2024" /> ada.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2024">
      Tidak ada nilai kasus_stunting untuk Mantuil (63.71.01.1001) pada periode "2024".
      Periode yang ada: "2022", "2023".
      Pilih salah satu, persis seperti tertulis."
    `);
  });
  test('of a place that has none', () => {
    expect(told('<Angka indikator="jumlah_kk" kode="63.71.01.1001" periode="" /> ada.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="jumlah_kk" kode="63.71.01.1001" periode="">
      Tidak ada nilai jumlah_kk untuk Mantuil (63.71.01.1001).
      Baris yang ada di data/nilai.csv. Yang tidak tercatat bukan nol.
      Tempat yang punya: Telaga Biru (63.71.03.1004)."
    `);
  });
  test('that several rows give', () => {
    expect(told('<Angka indikator="ipm" kode="63" periode="2020" /> poin.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="ipm" kode="63" periode="2020">
      Ada 2 nilai untuk tempat dan periode ini: 70,91 (instrumen="BPS (seri lama)" sumber="banjarmasin-post-20201228"); 73,09 (instrumen="BPS (seri Long Form SP2020)" sumber="media-center-kalimantan-20231201").
      Atribut instrumen atau sumber yang memilih satu saja.
      Tambahkan instrumen="…" atau sumber="…" dari daftar itu. Bila sumber berselisih, ceritakan keduanya."
    `);
  });
  test('that several rows give, one of them chosen', () => {
    expect(
      told('<Angka indikator="ipm" kode="63" periode="2020" instrumen="BPS (seri lama)">70,91</Angka> poin.'),
    ).toBe('');
  });
  test('that is not verified and not marked', () => {
    expect(told('<Angka indikator="prevalensi_stunting_survei" kode="63.71" periode="2024">26,5 %</Angka> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="prevalensi_stunting_survei" kode="63.71" periode="2024">
      Nilai ini belum diverifikasi (Sama persis dengan SKI 2023; cek ke tabel kabupaten/kota buku SSGI 2024 Kementerian Kesehatan sebelum dipakai).
      Nilai yang masih diragukan ditandai di dalam cerita.
      Tambahkan belum="diverifikasi", atau jangan pakai nilai ini."
    `);
  });
  test('that is not verified and marked', () => {
    expect(
      told(
        '<Angka indikator="prevalensi_stunting_survei" kode="63.71" periode="2024" belum="diverifikasi">26,5 %</Angka> saja.',
      ),
    ).toBe('');
  });
  test('that is verified and marked', () => {
    expect(told('<Angka indikator="jumlah_rt" kode="63.71.01.1001" periode="2025-07" belum="diverifikasi" /> ada.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="jumlah_rt" kode="63.71.01.1001" periode="2025-07" belum="diverifikasi">
      Nilai ini sudah diverifikasi.
      Atribut belum hanya untuk nilai yang mutunya belum_diverifikasi.
      Hapus belum="…"."
    `);
  });
  test('that has changed since the story was written', () => {
    expect(told('<Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2023">120 anak</Angka> tercatat.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2023">
      Cerita menulis "120 anak", data kini mengatakan "117 anak".
      "117 anak", atau tidak ada isi di antara tanda komponennya.
      Bila datanya yang berubah, baca lagi seluruh alineanya, lalu tulis angka yang baru. Bila datanya yang salah, betulkan CSV-nya."
    `);
  });
});

describe('a figure', () => {
  test('typed into the prose, with its line', () => {
    expect(told('Baris satu.\nAda 117 anak dan Rp1,4 miliar.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian "Baris satu. Ada 117 anak dan Rp1,4 miliar."
      Alinea ini menyebut fakta tanpa sumber.
      Setiap alinea atau butir dengan fakta menyebut sumbernya.
      Tambahkan <Rujukan id="…" /> di belakang kalimatnya (id dari data/sumber.csv).

      x.mdx, baris 12
      Angka "117", "Rp1,4 miliar" diketik langsung di dalam teks.
      Setiap angka terikat pada data, agar ikut berubah bila datanya berubah.
      Tulis dengan <Angka> bila ada di nilai.csv, <Peristiwa id="…" apa="jumlah"> bila jumlah Kampung KB, atau <Kutip sumber="…">angka</Kutip> bila hanya disebut sumber."
    `);
  });
  test('in words above ten', () => {
    expect(told('Ada empat belas kelurahan.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11
      Angka "empat belas" diketik langsung di dalam teks.
      Setiap angka terikat pada data, agar ikut berubah bila datanya berubah.
      Tulis dengan <Angka> bila ada di nilai.csv, <Peristiwa id="…" apa="jumlah"> bila jumlah Kampung KB, atau <Kutip sumber="…">angka</Kutip> bila hanya disebut sumber."
    `);
  });
  test.each(['Ada enam jembatan.', 'Sepuluh orang datang.', 'Ratusan warga dan belasan ibu.', 'Lomba kedelapan.'])(
    'that is no figure: %s',
    (teks) => {
      expect(told(teks)).toBe('');
    },
  );
  test('as a rank', () => {
    expect(told('Kampung KB ke-26.')).toContain('Angka "ke-26" diketik langsung');
  });
  test('in a heading', () => {
    expect(told('## Ada 117 anak')).toContain('baris 11');
  });
  test('in the title and the summary that no component binds', () => {
    expect(told('Teks.', { judul: 'Ada 117 anak', ringkasan: 'Dan empat belas kelurahan.' })).toMatchInlineSnapshot(`
      "x.mdx, baris 2, bagian judul
      Angka "117" di judul tidak terikat di isi cerita.
      Angka di judul muncul juga di isi cerita, di dalam <Angka>, <Kutip>, atau <Peristiwa>.
      Ikat angka itu di isi cerita, atau hapus dari sini.

      x.mdx, baris 3, bagian ringkasan
      Angka "empat belas" di ringkasan tidak terikat di isi cerita.
      Angka di ringkasan muncul juga di isi cerita, di dalam <Angka>, <Kutip>, atau <Peristiwa>.
      Ikat angka itu di isi cerita, atau hapus dari sini."
    `);
  });
  test('in the title that a component binds, in words or digits', () => {
    expect(
      told('Kini <Peristiwa id="p26" apa="jumlah">52</Peristiwa>.', { judul: 'Lima puluh dua', ringkasan: 'Ada 52.' }),
    ).toBe('');
  });
});

describe('a date', () => {
  test('that no data have', () => {
    expect(told('Pada 3 Maret 1999 warga bergerak.<Rujukan id="antara-2440205" />')).toMatchInlineSnapshot(`
      "x.mdx, baris 11
      Tanggal "3 Maret 1999" tidak ada di data.
      Tanggal dan tahun yang tertulis di peristiwa, cerita, nilai, atau sumber.
      Periksa tanggalnya. Bila sumbernya memang menyebutnya, tambahkan dulu ke data."
    `);
  });
  test.each(['Pada 26 Juni 2018', 'Pada 26 Juni', 'Pada 2023–2024', 'Pada Agustus 2020', 'Pada Senin 18/11'])(
    'of the data stands bare: %s',
    (teks) => {
      expect(told(`${teks}.<Rujukan id="antara-2440205" />`)).toBe('');
    },
  );
  test('of an event that has another', () => {
    expect(told('<Peristiwa id="p14">7 September 2022</Peristiwa> di sana.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Peristiwa id="p14">
      Cerita menulis "7 September 2022", data kini mengatakan "6 September 2022".
      "6 September 2022", atau tidak ada isi di antara tanda komponennya.
      Bila datanya yang berubah, baca lagi seluruh alineanya, lalu tulis angka yang baru. Bila datanya yang salah, betulkan CSV-nya."
    `);
  });
  test('of an unknown event', () => {
    expect(told('<Peristiwa id="p99" /> di sana.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Peristiwa id="p99">
      Tidak ada peristiwa "p99".
      Id peristiwa yang ada di data/peristiwa.csv.
      Yang ada: p01 sampai p27. Cari kejadiannya di data/peristiwa.csv."
    `);
  });
  test('of an event that names no number', () => {
    expect(told('<Peristiwa id="p01" apa="jumlah" /> di sana.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Peristiwa id="p01" apa="jumlah">
      Peristiwa p01 tidak menyebut jumlah.
      Peristiwa yang kolom jumlah_kampung_kb-nya terisi.
      Pilih peristiwa lain, atau <Kutip>."
    `);
  });
});

describe('a name', () => {
  test.each([
    'RT 05',
    'RT 16, 17 dan 3',
    'RT (rukun tetangga) 01 dan RT 02 RW 001',
    'SDN Basirih 10',
    'Posyandu Kartini 3',
    'Nomor 193/2023',
    'Inpres 3/2022',
  ])('holds a number that is no figure: %s', (nama) => {
    expect(told(`Di ${nama}.<Rujukan id="antara-2440205" />`)).toBe('');
  });
  test('before a figure does not hide it', () => {
    expect(told('Di RT 05, 117 anak; di SDN Basirih 42 murid.<Rujukan id="antara-2440205" />')).toContain(
      '"117", "42"',
    );
  });
  test('of a place under the code of another', () => {
    expect(told('Di <Tempat kode="63.71.01.1002">Mantuil</Tempat>.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Tempat kode="63.71.01.1002">
      Kode 63.71.01.1002 adalah Kelayan Selatan, cerita menulis "Mantuil".
      "Kelayan Selatan".
      Betulkan kodenya atau namanya."
    `);
  });
});

describe('a quotation', () => {
  test('from an unknown source', () => {
    expect(told('<Kutip sumber="antara-244020">ke-26</Kutip> itu.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Kutip sumber="antara-244020">
      Tidak ada sumber "antara-244020".
      Id sumber yang ada di data/sumber.csv.
      Mungkin maksudnya "antara-2440205". Semua yang ada tertulis di data/sumber.csv."
    `);
  });
  test('of a figure that the data do not have from this source', () => {
    expect(told('<Kutip sumber="rri-banjarmasin-jembatan-bromo-dari-1250-jiw">1.300 jiwa</Kutip> di sana.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Kutip sumber="rri-banjarmasin-jembatan-bromo-dari-1250-jiw">
      Data dari sumber "rri-banjarmasin-jembatan-bromo-dari-1250-jiw" tidak memuat "1.300".
      Angka dari sumber ini: 1.250, 20.
      Periksa angka dan sumbernya. Bila sumbernya memang menyebutnya, tambahkan dulu ke data (cerita.csv atau peristiwa.csv)."
    `);
  });
  test.each(['1.250 jiwa', 'hampir 20 tahun', '1250 jiwa'])('of a figure that they have: %s', (teks) => {
    expect(told(`<Kutip sumber="rri-banjarmasin-jembatan-bromo-dari-1250-jiw">${teks}</Kutip> di sana.`)).toBe('');
  });
  test('of the number of an RT is no figure of the source', () => {
    expect(told('<Kutip sumber="antara-kalsel-370929">14 rumah</Kutip> di sana.')).toContain('tidak memuat "14"');
  });
  test('without a figure', () => {
    expect(told('<Kutip sumber="antara-2440205">akta lahir</Kutip> gratis.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Kutip sumber="antara-2440205">
      Kutip ini tidak memuat angka: "akta lahir".
      Kutip membungkus angka yang disebut sumber.
      Tulis sebagai teks biasa, dengan <Rujukan id="…" /> di belakang kalimatnya."
    `);
  });
});

describe('a comparison', () => {
  test('over time and between places', () => {
    expect(
      told(
        '<Selisih indikator="prevalensi_stunting_survei" kode="63.71" dari="2021" ke="2022">turun 5,4 poin persen</Selisih>, ' +
          '<Selisih indikator="jumlah_rt" periode="2025-07" kode="63.71.01.1001" dengan="63.71.01.1002">3 RT lebih sedikit</Selisih>, ' +
          '<Kali indikator="kasus_stunting" periode="2023" kode="63.71.01.1001" dengan="63.71.01.1002">2,6 kali</Kali>.',
      ),
    ).toBe('');
  });
  test('across two instruments', () => {
    expect(told('<Selisih indikator="prevalensi_stunting_survei" kode="63.71" dari="2022" ke="2023" /> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Selisih indikator="prevalensi_stunting_survei" kode="63.71" dari="2022" ke="2023">
      Kedua nilai berasal dari cara ukur yang berbeda: SSGI, SKI.
      Hanya nilai dari seri yang sama boleh dibandingkan.
      Sebut kedua nilai dengan <Angka>, dan katakan bahwa keduanya tidak dapat dibandingkan."
    `);
  });
  test('takes the rows of one series where there are two', () => {
    expect(told('<Selisih indikator="ipm" kode="63" dari="2020" ke="2022">naik 0,91 poin</Selisih> saja.')).toBe('');
  });
  test('with a value that is not verified', () => {
    expect(told('<Selisih indikator="prevalensi_stunting_survei" kode="63.71" dari="2022" ke="2024" /> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Selisih indikator="prevalensi_stunting_survei" kode="63.71" dari="2022" ke="2024">
      Salah satu nilainya belum diverifikasi.
      Hanya nilai yang sudah diverifikasi boleh dibandingkan.
      Sebut kedua nilai dengan <Angka> saja, yang diragukan dengan belum="diverifikasi"."
    `);
  });
  test('backwards in time', () => {
    expect(told('<Selisih indikator="keluarga_tanpa_jamban" kode="63.71" dari="2023" ke="2022" /> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Selisih indikator="keluarga_tanpa_jamban" kode="63.71" dari="2023" ke="2022">
      Periode dari "2023" tidak mendahului ke "2022".
      dari lebih lama daripada ke, dan keduanya tidak bertumpuk.
      Tukar atau ganti periodenya."
    `);
  });
  test('of a share as a multiple', () => {
    expect(told('<Kali indikator="prevalensi_stunting_survei" kode="63.71" dari="2021" ke="2022" /> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Kali indikator="prevalensi_stunting_survei" kode="63.71" dari="2021" ke="2022">
      prevalensi_stunting_survei bersatuan persen.
      Kelipatan hanya untuk yang dihitung, seperti anak atau unit.
      Pakai <Selisih>, yang menyebut poin persen atau poin."
    `);
  });
  test('with nothing', () => {
    expect(told('<Kali indikator="bank_sampah" periode="2025-07" kode="63.71.01.1002" dengan="63.71.01.1001" /> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Kali indikator="bank_sampah" periode="2025-07" kode="63.71.01.1002" dengan="63.71.01.1001">
      Nilai dasarnya nol.
      Nilai dasar lebih dari nol.
      Sebut kedua nilai dengan <Angka>."
    `);
  });
  test('of yes and no', () => {
    expect(
      told(
        '<Selisih indikator="lokus_stunting_2022" periode="2022" kode="63.71.01.1001" dengan="63.71.01.1002" /> saja.',
      ),
    ).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Selisih indikator="lokus_stunting_2022" periode="2022" kode="63.71.01.1001" dengan="63.71.01.1002">
      lokus_stunting_2022 berisi ya atau tidak.
      Indikator yang berupa angka.
      Pakai <Angka> untuk menyebut ya atau tidak."
    `);
  });
  test('of a city with a kelurahan', () => {
    expect(
      told('<Selisih indikator="jumlah_jiwa" periode="2015-12" kode="63.71.04.1010" dengan="63.71" /> saja.'),
    ).toContain('Tidak ada nilai');
  });
  test('half in time and half in place', () => {
    expect(told('<Selisih indikator="jumlah_rt" kode="63.71.01.1001" dari="2025-07" dengan="63.71.01.1002" /> saja.'))
      .toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Selisih indikator="jumlah_rt" kode="63.71.01.1001" dari="2025-07" dengan="63.71.01.1002">
      Perbandingan ini belum jelas.
      Antarwaktu: kode, dari, ke. Antartempat: kode, dengan, periode.
      Tulis dari="2021" ke="2022", atau periode="2023" dengan="63.71.01.1002"."
    `);
  });
});

describe('the form', () => {
  test('of an unknown component', () => {
    expect(told('<Anka indikator="x" /> ada.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Anka indikator="x">
      Tidak ada komponen <Anka>.
      Komponen cerita: Angka, Selisih, Kali, Peristiwa, Tempat, Kutip, Rujukan, Grafik, Peta, Babak.
      Mungkin maksudnya "Angka". Yang ada: Angka, Selisih, Kali, Peristiwa, Tempat, Kutip, Rujukan, Grafik, Peta, Babak."
    `);
  });
  test('of an unknown and a missing attribute', () => {
    expect(told('<Angka indikator="jumlah_rt" kode="63.71.01.1001" perode="2025-07" /> ada.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="jumlah_rt" kode="63.71.01.1001" perode="2025-07">
      <Angka> tidak punya atribut "perode".
      Atribut <Angka>: indikator, kode, periode, instrumen, sumber, satuan, belum.
      Mungkin maksudnya "periode". Yang ada: indikator, kode, periode, instrumen, sumber, satuan, belum."
    `);
    expect(told('<Angka indikator="jumlah_rt" kode="63.71.01.1001" /> ada.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian <Angka indikator="jumlah_rt" kode="63.71.01.1001">
      <Angka> belum punya periode.
      Atribut wajib <Angka>: indikator, kode, periode.
      Tambahkan, masing-masing dengan isi dalam tanda kutip."
    `);
  });
  test('of code in a story', () => {
    expect(told("import x from 'y';\n\nDua {1 + 1} dan <Rujukan {...a} id={b} />.")).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian import x from 'y';
      Ada kode di dalam cerita.
      Hanya teks dan komponen; kurung kurawal hanya untuk catatan {/* begini */}.
      Hapus kodenya. Angka dari data ditulis dengan <Angka>, angka dari sumber dengan <Kutip>.

      x.mdx, baris 13, bagian 1 + 1
      Ada kode di dalam cerita.
      Hanya teks dan komponen; kurung kurawal hanya untuk catatan {/* begini */}.
      Hapus kodenya. Angka dari data ditulis dengan <Angka>, angka dari sumber dengan <Kutip>.

      x.mdx, baris 13, bagian <Rujukan {...a}>
      Atribut "{...a}" tidak berisi teks dalam tanda kutip.
      Setiap atribut ditulis nama="isi".
      Tulis isinya di antara tanda kutip, tanpa kurung kurawal.

      x.mdx, baris 13, bagian <Rujukan id>
      Atribut "id" tidak berisi teks dalam tanda kutip.
      Setiap atribut ditulis nama="isi".
      Tulis isinya di antara tanda kutip, tanpa kurung kurawal.

      x.mdx, baris 13, bagian <Rujukan>
      <Rujukan> belum punya id.
      Atribut wajib <Rujukan>: id.
      Tambahkan, masing-masing dengan isi dalam tanda kutip."
    `);
  });
  test('of MDX that does not close', () => {
    expect(told('Ada <Kutip sumber="x">dua.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11
      Susunan MDX tidak terbaca: Expected a closing tag for \`<Kutip>\` (11:5) before the end of \`paragraph\` (mdx-jsx:unexpected-character)
      Setiap komponen ditutup: <Angka … /> atau <Kutip …>isi</Kutip>. Tanda < dan { tidak dipakai sebagai teks.
      Periksa kurung, tanda kutip, dan penutup di baris ini."
    `);
  });
  test('of HTML', () => {
    expect(told('Ada <b>dua</b>.')).toContain('Tidak ada komponen <b>');
  });
});

describe('the story', () => {
  test('with a fact without a source', () => {
    expect(told('Pada 2023 wali kota datang ke RT 05.')).toMatchInlineSnapshot(`
      "x.mdx, baris 11, bagian "Pada 2023 wali kota datang ke RT 05."
      Alinea ini menyebut fakta tanpa sumber.
      Setiap alinea atau butir dengan fakta menyebut sumbernya.
      Tambahkan <Rujukan id="…" /> di belakang kalimatnya (id dari data/sumber.csv)."
    `);
    expect(told('Isinya:\n\n- pada 2023 datang;\n- pulang.')).toContain('fakta tanpa sumber');
  });
  test('with a fact that its list or its leading sentence gives a source', () => {
    expect(told('Isinya:<Rujukan id="antara-2440205" />\n\n- pada 2023 datang;\n- pulang.')).toBe('');
  });
  test('that speaks of our own records', () => {
    expect(told('Apa yang terjadi pada 2021 tidak ada dalam catatan kami.')).toBe('');
  });
  test('without what is not known, too short, with a title of the first level', () => {
    const text = naskahOf('# Judul')
      .replace(/## Yang[\s\S]*/u, '')
      .replaceAll('kata ', '');
    expect(explain(atlas, text).join('\n\n')).toMatchInlineSnapshot(`
      "x.mdx, baris 1
      Cerita ini 1 kata.
      Antara 300 dan 900 kata.
      Ceritakan lebih lengkap, hanya dari fakta yang ada.

      x.mdx, baris 1
      Tidak ada bagian "## Yang belum diketahui".
      Setiap cerita mengatakan apa yang belum diketahui.
      Tambahkan bagian "## Yang belum diketahui" di akhir, dengan daftar pertanyaannya.

      x.mdx, baris 11, bagian "Judul"
      Judul tingkat satu (#) di dalam isi.
      Judul bagian dengan ## atau ###; judul cerita ada di kepala.
      Ganti # dengan ##."
    `);
  });
  test('that is too long', () => {
    expect(told(Array.from({ length: 700 }, () => 'kata').join(' '))).toContain('Pendekkan');
  });
  test('with a picture of what does not exist', () => {
    expect(told('<Grafik jenis="batang" indikator="jumlah_rtt" kode="63.71.01" periode="2025-07" />')).toContain(
      'Tidak ada indikator "jumlah_rtt".',
    );
    expect(told('<Peta kode="63.71.01.1001 63.71.01.1099" />')).toContain(
      'Tidak ada wilayah dengan kode "63.71.01.1099".',
    );
    expect(told('<Peta kode="63.71.01.1001 63.71.01.1002" />')).toBe('');
  });
  test('with three pictures', () => {
    expect(told('<Peta kode="63.71" />\n\n<Peta kode="63.71" />\n\n<Peta kode="63.71" />')).toContain(
      'Paling banyak 2',
    );
  });
  test('with wrong front matter', () => {
    expect(
      told('Teks.', {
        judul: 'J'.repeat(71),
        tempat: ['63.71.01.1099'],
        tema: ['stuntin'],
        mulai: '2024',
        selesai: '2023',
        diperiksa: '2027-01-01',
        sumber: ['x'],
      }),
    ).toMatchInlineSnapshot(`
      "x.mdx, baris 2, bagian judul
      Panjang judul 71 huruf.
      Paling panjang 70 huruf.
      Pendekkan 1 huruf.

      x.mdx, baris 4, bagian tempat
      Tidak ada wilayah dengan kode "63.71.01.1099".
      Kode yang ada di data/wilayah.csv, misalnya 63.71.01.1001.
      Mungkin maksudnya "63.71.01.1009". Semua yang ada tertulis di data/wilayah.csv.

      x.mdx, baris 5, bagian tema
      Tidak ada tema "stuntin".
      Tema dari data.
      Mungkin maksudnya "stunting". Yang ada: adminduk, anak, ekonomi, keamanan, kebangsaan, kelembagaan, kependudukan, kesehatan, kesejahteraan, lansia, lingkungan, pangan, pendidikan, perempuan, program, remaja, sosial, stunting, wilayah.

      x.mdx, baris 6, bagian mulai
      mulai sesudah selesai.
      mulai tidak lebih lambat daripada selesai.
      Periksa kedua tanggalnya.

      x.mdx, baris 8, bagian diperiksa
      diperiksa sesudah tanggal rilis data.
      Paling lambat 2026-11-24.
      Periksa kedua tanggalnya.

      x.mdx, baris 9, bagian sumber
      Kepala cerita memuat "sumber".
      Daftar sumber disusun sendiri dari isi cerita.
      Hapus "sumber" beserta isinya."
    `);
    expect(told('Teks.', { ringkasan: undefined, tempat: 'Mantuil' })).toMatchInlineSnapshot(`
      "x.mdx, baris 1, bagian ringkasan
      Kepala cerita tidak punya "ringkasan".
      Teks dalam tanda kutip.
      Tulis ringkasan: '…' di antara kedua garis --- di atas cerita.

      x.mdx, baris 3, bagian tempat
      Isi "tempat" bukan bentuk yang dikenal.
      Daftar teks dalam tanda kutip, paling sedikit satu.
      Tulis tempat: ['…'] di antara kedua garis --- di atas cerita."
    `);
  });
  test('without front matter', () => {
    expect(explain(atlas, 'Teks.').join('\n\n')).toContain('Cerita ini tidak punya kepala.');
  });
  test('says the same each time', () => {
    const text = naskahOf('Ada 117 anak pada 3 Maret 1999. <Angka />');
    expect(explain(atlas, text)).toEqual(explain(atlas, text));
  });
});
