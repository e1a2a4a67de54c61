/** What is told about the real data when one thing in it is wrong: rules that need more than one cell. */
import { describe, expect, test } from 'vitest';
import { cellsOf, explainFiles, textOf, toCsv, withCell, withFile, withText } from './real-files.ts';

const told = (...args: Parameters<typeof withCell>): string => explainFiles(withCell(...args)).join('\n\n');

describe('a value', () => {
  test('without a source', () => {
    expect(told('nilai.csv', 11, 'sumber', '')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom sumber, sel kosong
      Sel ini kosong.
      Wajib diisi: id sumber, misalnya antara-kalsel-379899.
      Tidak ada data tanpa sumber: tulis id sumbernya. Bila belum terdaftar, tambahkan dulu barisnya di sumber.csv."
    `);
  });

  test('of an unknown indicator', () => {
    expect(told('nilai.csv', 11, 'indikator', 'jumlah_rtt')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom indikator, sel "jumlah_rtt"
      Tidak ada id indikator seperti ini di indikator.csv.
      Setiap id indikator terdaftar lebih dulu di indikator.csv.
      Mungkin maksudnya "jumlah_rt". Betulkan ejaannya, atau tambahkan barisnya di indikator.csv."
    `);
  });

  test('from an unknown source', () => {
    expect(told('nilai.csv', 11, 'sumber', 'bps-kota-banjarmasin-2023')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom sumber, sel "bps-kota-banjarmasin-2023"
      Tidak ada id sumber seperti ini di sumber.csv.
      Setiap id sumber terdaftar lebih dulu di sumber.csv.
      Betulkan ejaannya, atau tambahkan barisnya di sumber.csv."
    `);
  });

  test('by an unknown instrument', () => {
    expect(told('nilai.csv', 11, 'instrumen', 'Data Peta Aplikasi')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom instrumen, sel "Data Peta Aplikasi"
      Tidak ada nama instrumen seperti ini di instrumen.csv.
      Setiap nama instrumen terdaftar lebih dulu di instrumen.csv.
      Mungkin maksudnya "data peta aplikasi". Betulkan ejaannya, atau tambahkan barisnya di instrumen.csv."
    `);
  });

  test('of an unknown place', () => {
    expect(told('nilai.csv', 11, 'kode', '63.71.01.1021')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom kode, sel "63.71.01.1021"
      Tidak ada kode wilayah seperti ini di wilayah.csv.
      Setiap kode wilayah terdaftar lebih dulu di wilayah.csv.
      Betulkan ejaannya, atau tambahkan barisnya di wilayah.csv."
    `);
  });

  test('below zero', () => {
    expect(told('nilai.csv', 11, 'nilai', '-26')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom nilai, sel "-26"
      Angka ini di luar batas yang mungkin untuk satuan RT.
      Angka 0 atau lebih.
      Periksa sumbernya: mungkin ada angka yang tergeser, koma yang hilang (265 untuk 26.5), atau tanda minus yang terbawa."
    `);
  });

  test('of more than a hundred percent', () => {
    const row =
      textOf('nilai.csv')
        .split('\n')
        .findIndex((line) => line.startsWith('63.71,persentase_penduduk_miskin')) + 1;
    expect(told('nilai.csv', row, 'nilai', '432').replace(`baris ${row}`, 'baris …')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris …, kolom nilai, sel "432"
      Angka ini di luar batas yang mungkin untuk satuan persen.
      Angka dari 0 sampai 100.
      Periksa sumbernya: mungkin ada angka yang tergeser, koma yang hilang (265 untuk 26.5), atau tanda minus yang terbawa."
    `);
  });

  test('of half a thing', () => {
    expect(told('nilai.csv', 11, 'nilai', '26.5')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom nilai, sel "26.5"
      Nilai cacahan harus bilangan bulat.
      Angka tanpa desimal, misalnya 26.
      Tulis jumlah utuhnya menurut sumber. Bila ini persentase, pakai indikator yang bersatuan persen. Bila indikator ini memang punya pecahan, betulkan kolom desimal-nya di indikator.csv."
    `);
  });

  test('in the future of the release', () => {
    expect(told('nilai.csv', 11, 'periode', '2027')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom periode, sel "2027"
      Tanggal ini sesudah tanggal rilis data (2026-11-24).
      Tanggal paling lambat 2026-11-24.
      Periksa tahunnya. Bila datanya memang lebih baru, tambahkan dulu baris rilis baru di rilis.csv."
    `);
  });

  test('that stands twice', () => {
    expect(told('nilai.csv', 12, 'kode', '63.71.01.1001')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 12, kolom kode, indikator, periode, instrumen, sumber
      Baris ini sama kuncinya dengan baris 11: 63.71.01.1001 · jumlah_rt · 2025-07 · data peta aplikasi · perkimbjm-banjarmasin-peduli-banjarmasin-sampah.
      Setiap gabungan kode, indikator, periode, instrumen, sumber muncul satu kali saja.
      Hapus salah satu bila isinya sama. Bila datanya memang berbeda, betulkan sel kunci yang keliru."
    `);
  });

  test('at a level that the indicator does not know', () => {
    expect(told('nilai.csv', 11, 'kode', '63.71')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom kode, sel "63.71"
      Indikator jumlah_rt hanya untuk tingkat kelurahan, sedangkan kode ini kota.
      Kode wilayah bertingkat kelurahan.
      Periksa kode wilayah dan id indikatornya. Bila memang ada datanya di tingkat ini, tambahkan tingkat itu di indikator.csv."
    `);
  });

  test('of a code that lost its dots', () => {
    expect(told('nilai.csv', 11, 'kode', '6371011001')).toMatchInlineSnapshot(`
      "galat: nilai.csv, baris 11, kolom kode, sel "6371011001"
      Isi sel ini bukan kode wilayah yang sah; mungkin titik atau nol di depannya hilang.
      Bentuk seperti 63.71.01.1001, dan terdaftar di wilayah.csv.
      Bila ini maksudnya, tulis "63.71.01.1001". Agar tidak berubah lagi, blok kolomnya, tekan Ctrl+1, pilih Teks (Text), baru ketik isinya."
    `);
  });

  test('of a code that lost its leading zeros', () => {
    expect(told('nilai.csv', 11, 'kode', '63.71.1.1001')).toContain('tulis "63.71.01.1001"');
  });

  test('that is not yes and not no', () => {
    const row =
      textOf('nilai.csv')
        .split('\n')
        .findIndex((line) => line.includes('lokus_stunting_2022')) + 1;
    expect(told('nilai.csv', row, 'nilai', '2')).toContain('Salah satu dari: 0, 1.');
  });
});

describe('a part of a whole', () => {
  const withCatalogue = (...edits: readonly [row: number, column: string, value: string][]) => {
    const [header = [], ...rows] = cellsOf('indikator.csv');
    const edited = rows.map((cells, at) =>
      cells.map((cell, index) => edits.find(([row, name]) => row === at + 2 && name === header[index])?.[2] ?? cell),
    );
    return withFile('indikator.csv', toCsv([header, ...edited]));
  };

  test('of an indicator that is in no row', () => {
    expect(told('indikator.csv', 8, 'bagian_dari', 'kasus_stuntin')).toMatchInlineSnapshot(`
      "galat: indikator.csv, baris 8, kolom bagian_dari, sel "kasus_stuntin"
      Tidak ada id indikator seperti ini di indikator.csv.
      Setiap id indikator terdaftar lebih dulu di indikator.csv.
      Mungkin maksudnya "kasus_stunting". Betulkan ejaannya, atau tambahkan barisnya di indikator.csv."
    `);
  });

  test('of itself', () => {
    expect(told('indikator.csv', 8, 'bagian_dari', 'kasus_stunting')).toMatchInlineSnapshot(`
      "galat: indikator.csv, baris 8, kolom bagian_dari, sel "kasus_stunting"
      Indikator ini disebut sebagai bagian dari dirinya sendiri.
      Id indikator lain: yang menjumlahkan bagian-bagiannya.
      Tulis id indikator keseluruhannya, atau kosongkan sel ini."
    `);
  });

  test('of a percentage', () => {
    expect(told('indikator.csv', 8, 'bagian_dari', 'prevalensi_stunting_lokus')).toMatchInlineSnapshot(`
      "galat: indikator.csv, baris 8, kolom bagian_dari, sel "prevalensi_stunting_lokus"
      Indikator prevalensi_stunting_lokus bersatuan persen; bagian dan keseluruhannya harus hitungan yang dapat dijumlahkan.
      Dua hitungan: bagian-bagiannya berjumlah sama dengan keseluruhannya.
      Kosongkan sel ini. Untuk persentase, pakai kolom pembilang dan penyebut."
    `);
  });

  test('that is a percentage', () => {
    expect(told('indikator.csv', 9, 'bagian_dari', 'kasus_stunting')).toContain(
      'Indikator prevalensi_stunting_lokus bersatuan persen',
    );
  });

  test('of another unit', () => {
    expect(told('indikator.csv', 8, 'bagian_dari', 'jumlah_pus')).toMatchInlineSnapshot(`
      "galat: indikator.csv, baris 8, kolom bagian_dari, sel "jumlah_pus"
      Satuannya anak, sedangkan keseluruhannya (jumlah_pus) bersatuan pasangan.
      Satuan yang sama pada bagian dan keseluruhannya.
      Samakan satuannya, atau kosongkan sel ini bila yang dihitung memang berbeda."
    `);
  });

  test('that is sensitive, where the whole is not', () => {
    const sensitive = withCatalogue([15, 'sensitif', 'ya'], [15, 'bagian_dari', 'jumlah_kk']);
    expect(explainFiles(sensitive).join('\n\n')).toMatchInlineSnapshot(`
      "galat: indikator.csv, baris 15, kolom bagian_dari, sel "jumlah_kk"
      Indikator keluarga_tanpa_jamban sensitif, sedangkan jumlah_kk tidak; yang satu dapat dihitung dari yang lain.
      Isi kolom sensitif yang sama pada bagian dan keseluruhannya.
      Tulis "ya" di kolom sensitif jumlah_kk."
    `);
  });

  test('that is the whole of its own whole', () => {
    const circle = withCatalogue([6, 'bagian_dari', 'keluarga_tanpa_jamban'], [15, 'bagian_dari', 'jumlah_kk']);
    expect(explainFiles(circle).join('\n\n')).toMatchInlineSnapshot(`
      "galat: indikator.csv, baris 6, kolom bagian_dari, sel "keluarga_tanpa_jamban"
      Indikator-indikator ini saling menjadi bagian: keluarga_tanpa_jamban, jumlah_kk.
      Bagian menunjuk keseluruhannya, dan keseluruhan tidak menunjuk kembali ke bagiannya.
      Kosongkan sel ini pada indikator yang menjadi keseluruhannya."
    `);
  });

  test('is in order with the same unit and the same care', () => {
    expect(explainFiles(withCatalogue([15, 'bagian_dari', 'jumlah_kk']))).toEqual([]);
  });
});

describe('an event', () => {
  test('with a date less exact than it says', () => {
    expect(told('peristiwa.csv', 4, 'tanggal', '2018-06')).toMatchInlineSnapshot(`
      "galat: peristiwa.csv, baris 4, kolom tanggal, sel "2018-06"
      Bentuk tanggal ini tidak cocok dengan ketelitian "hari".
      Tanggal berbentuk tahun-bulan-hari, atau ketelitian yang lain.
      Samakan tanggal dan ketelitiannya menurut sumber; jangan menambah hari atau bulan yang tidak disebut sumber."
    `);
  });

  test('in a kecamatan', () => {
    expect(told('peristiwa.csv', 4, 'kode', '63.71.01')).toMatchInlineSnapshot(`
      "galat: peristiwa.csv, baris 4, kolom kode, sel "63.71.01"
      Kode ini milik kecamatan, padahal peristiwa dicatat untuk kelurahan atau kota.
      Kode kelurahan (misalnya 63.71.01.1001) atau kode kota (misalnya 63.71).
      Cari kode yang tepat di wilayah.csv."
    `);
  });

  test('with more kampung than there are kelurahan', () => {
    expect(told('peristiwa.csv', 4, 'jumlah_kampung_kb', '88')).toMatchInlineSnapshot(`
      "galat: peristiwa.csv, baris 4, kolom jumlah_kampung_kb, sel "88"
      Jumlah ini lebih besar daripada banyaknya kelurahan (52).
      Paling banyak 52, sebab setiap kelurahan punya satu Kampung KB.
      Periksa kembali sumbernya; mungkin yang disebut hitungan lain, misalnya tingkat provinsi.

      galat: peristiwa.csv, baris 4, kolom jumlah_kampung_kb, sel "88"
      nilai.csv mencatat 8 untuk tanggal dan sumber yang sama.
      Jumlah yang sama di peristiwa.csv dan nilai.csv.
      Baca lagi sumbernya, lalu betulkan tabel yang keliru."
    `);
  });

  test('that contradicts the value from the same source', () => {
    expect(told('peristiwa.csv', 23, 'jumlah_kampung_kb', '45')).toMatchInlineSnapshot(`
      "galat: peristiwa.csv, baris 23, kolom jumlah_kampung_kb, sel "45"
      nilai.csv mencatat 44 untuk tanggal dan sumber yang sama.
      Jumlah yang sama di peristiwa.csv dan nilai.csv.
      Baca lagi sumbernya, lalu betulkan tabel yang keliru."
    `);
  });

  test('that counts, without its count', () => {
    expect(told('peristiwa.csv', 8, 'jumlah_kampung_kb', '')).toMatchInlineSnapshot(`
      "galat: peristiwa.csv, baris 8, kolom jumlah_kampung_kb, sel kosong
      Peristiwa berjenis "jumlah" ini tidak memuat jumlahnya.
      Jumlah Kampung KB di kota yang disebut sumber.
      Isi jumlahnya menurut sumber, atau ganti jenis peristiwanya."
    `);
  });

  test('that is planned may lie in the future', () => {
    expect(told('peristiwa.csv', 2, 'tanggal', '2030')).toBe('');
  });

  test('that has happened may not', () => {
    expect(told('peristiwa.csv', 3, 'tanggal', '2030-06')).toContain(
      'Tanggal ini sesudah tanggal rilis data (2026-11-24).',
    );
  });
});

describe('a kampung', () => {
  test('that is missing', () => {
    expect(explainFiles(withText('kampung.csv', '63.71.01.1001,mantuil,,,,,,,,,\n', '')).join('\n\n'))
      .toMatchInlineSnapshot(`
        "galat: wilayah.csv, baris 10, kolom kode, sel "63.71.01.1001"
        Kelurahan Mantuil belum punya baris di kampung.csv.
        Satu baris di kampung.csv untuk setiap kelurahan.
        Tambahkan baris dengan kode 63.71.01.1001 dan slug mantuil di kampung.csv; sel lain boleh kosong."
      `);
  });

  test('under another address than its kelurahan', () => {
    expect(told('kampung.csv', 2, 'slug', 'mantul')).toMatchInlineSnapshot(`
      "galat: kampung.csv, baris 2, kolom slug, sel "mantul"
      Slug ini berbeda dari slug kelurahannya di wilayah.csv (mantuil).
      Slug yang sama di kedua tabel: "mantuil".
      Samakan kedua tabel. Slug menjadi alamat halaman, jadi jangan diubah bila sudah pernah terbit."
    `);
  });

  test('with a portal number and no address', () => {
    expect(told('kampung.csv', 2, 'portal_id', '12345')).toMatchInlineSnapshot(`
      "galat: kampung.csv, baris 2, kolom portal_url, sel kosong
      Sel portal_url kosong, padahal pasangannya terisi.
      portal_id dan portal_url terisi berdua atau kosong berdua.
      Buka halaman kampung di portal nasional: salin alamatnya ke portal_url dan nomornya ke portal_id."
    `);
  });

  test('with a class and no date or source', () => {
    expect(told('kampung.csv', 2, 'klasifikasi', 'mandiri')).toMatchInlineSnapshot(`
      "galat: kampung.csv, baris 2, kolom klasifikasi_tanggal, sel kosong
      Klasifikasi ini tanpa klasifikasi_tanggal.
      Klasifikasi, tanggal, dan sumbernya terisi bersama atau kosong bersama.
      Isi klasifikasi_tanggal, atau kosongkan klasifikasinya.

      galat: kampung.csv, baris 2, kolom klasifikasi_sumber, sel kosong
      Klasifikasi ini tanpa klasifikasi_sumber.
      Klasifikasi, tanggal, dan sumbernya terisi bersama atau kosong bersama.
      Isi klasifikasi_sumber, atau kosongkan klasifikasinya."
    `);
  });

  test('with the source of a class and no class', () => {
    expect(told('kampung.csv', 2, 'klasifikasi_sumber', 'jurnal-kalimantan-40593')).toMatchInlineSnapshot(`
      "galat: kampung.csv, baris 2, kolom klasifikasi_sumber, sel "jurnal-kalimantan-40593"
      Klasifikasinya sendiri kosong.
      Klasifikasi, tanggal, dan sumbernya terisi bersama atau kosong bersama.
      Isi klasifikasinya, atau kosongkan klasifikasi_sumber."
    `);
  });
});

describe('an area', () => {
  test('in no other area', () => {
    expect(told('wilayah.csv', 10, 'induk', '')).toMatchInlineSnapshot(`
      "galat: wilayah.csv, baris 10, kolom induk, sel kosong
      Mantuil (kelurahan) belum punya induk.
      Kode kecamatan yang memuat kelurahan ini.
      Cari kode kecamatannya di wilayah.csv, lalu tulis di sini."
    `);
  });

  test('in an area of the wrong level', () => {
    expect(told('wilayah.csv', 10, 'induk', '63.71')).toMatchInlineSnapshot(`
      "galat: wilayah.csv, baris 10, kolom induk, sel "63.71"
      Induk kelurahan ini adalah kota.
      Kode kecamatan yang memuat kelurahan ini.
      Cari kode kecamatannya di wilayah.csv, lalu tulis di sini."
    `);
  });

  test('whose code belongs elsewhere', () => {
    expect(told('wilayah.csv', 10, 'induk', '63.71.02')).toMatchInlineSnapshot(`
      "galat: wilayah.csv, baris 10, kolom kode, sel "63.71.01.1001"
      Kode ini tidak dimulai dengan kode induknya (63.71.02).
      Kode yang dimulai dengan 63.71.02.
      Periksa kode atau induknya; salah satunya keliru."
    `);
  });

  test('in the form of another level', () => {
    expect(
      told('wilayah.csv', 5, 'kode', '63.71.01.0001')
        .split('\n\n')
        .filter((text) => text.includes('wilayah.csv, baris 5'))
        .join(),
    ).toMatchInlineSnapshot(`
      "galat: wilayah.csv, baris 5, kolom kode, sel "63.71.01.0001"
      Bentuk kode ini bukan kode kecamatan.
      Kode kecamatan: misalnya 63.71.01.
      Periksa kode dan jenisnya dengan daftar kode wilayah Kementerian Dalam Negeri."
    `);
  });
});

describe('a release and a source', () => {
  test('a version of another month', () => {
    expect(told('rilis.csv', 2, 'versi', '2026.10')).toMatchInlineSnapshot(`
      "galat: rilis.csv, baris 2, kolom versi, sel "2026.10"
      Versi ini tidak cocok dengan tanggal rilisnya (2026-11-24).
      Versi diawali tahun dan bulan rilis: 2026.11.
      Samakan versi dan tanggalnya."
    `);
  });

  test('a release without its day', () => {
    expect(told('rilis.csv', 2, 'tanggal', '2026-11')).toMatchInlineSnapshot(`
      "galat: rilis.csv, baris 2, kolom tanggal, sel "2026-11"
      Tanggal ini belum lengkap: harinya tidak ada.
      Bentuk tahun-bulan-hari, misalnya 2026-11-24.
      Tulis juga harinya. Yang dicatat di sini pekerjaan kita sendiri, jadi harinya ada di catatan kerja; jangan mengira-ngira."
    `);
  });

  test('releases in the wrong order', () => {
    const older = `${textOf('rilis.csv').trimEnd()}\n2026.10,2026-10-01,nyata,Uji coba.,\n`;
    expect(explainFiles(withFile('rilis.csv', older)).find((text) => text.includes('rilis.csv')))
      .toMatchInlineSnapshot(`
        "galat: rilis.csv, baris 3, kolom tanggal, sel "2026-10-01"
        Rilis ini lebih lama daripada rilis di baris sebelumnya (2026-11-24).
        Rilis berurutan menurut waktu, yang terbaru paling bawah.
        Pindahkan baris ini ke urutannya, atau betulkan tanggalnya."
      `);
  });

  test('a page read before it was published', () => {
    expect(told('sumber.csv', 2, 'tanggal_akses', '2020-01-01')).toBe('');
    const files = withText('sumber.csv', 'lima-kelurahan,,2026-11-24', 'lima-kelurahan,2021-03,2020-11-24');
    expect(explainFiles(files).join('\n\n')).toMatchInlineSnapshot(`
      "galat: sumber.csv, baris 4, kolom tanggal_terbit, sel "2021-03"
      Tanggal terbit ini sesudah tanggal akses (2020-11-24).
      Sumber dibaca pada atau sesudah hari terbitnya.
      Periksa kedua tanggal itu; sering kali tahunnya tertukar."
    `);
  });
});

describe('one problem does not look like many', () => {
  test('a broken cell of a kelurahan does not make other tables look wrong', () => {
    expect(explainFiles(withCell('wilayah.csv', 10, 'kode_pos', '7024'))).toHaveLength(1);
  });

  test('a code that lost its dots in its own table is told once, there', () => {
    const problems = explainFiles(withCell('wilayah.csv', 10, 'kode', '6371011001'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('wilayah.csv, baris 10, kolom kode');
  });

  test('a table that cannot be read does not make others look wrong', () => {
    expect(explainFiles(withFile('sumber.csv', null))).toHaveLength(1);
    expect(explainFiles(withText('wilayah.csv', '63.71.01.1005,', '"63.71.01.1005,'))).toHaveLength(1);
  });

  test('two problems in one row are told in one go, a good cell is checked beside a bad one', () => {
    const cells = 'tidak_ada,2025-07,26 RT,';
    const told = explainFiles(withText('nilai.csv', 'jumlah_rt,2025-07,26,', cells)).join('\n');
    expect(told).toContain('kolom nilai, sel "26 RT"');
    expect(told).toContain('kolom indikator, sel "tidak_ada"');
  });

  test('problems of all files are told in one go', () => {
    const files = new Map(withCell('nilai.csv', 11, 'nilai', '1.234'));
    files.set('istilah.csv', new Uint8Array());
    files.delete('cerita.csv');
    const told = explainFiles(files).map((text) => text.split('\n')[0]);
    expect(told).toEqual([
      'galat: nilai.csv, baris 11, kolom nilai, sel "1.234"',
      'galat: cerita.csv',
      'galat: istilah.csv',
    ]);
  });
});
