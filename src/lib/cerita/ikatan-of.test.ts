/** What a story binds, and what the box at its end says of it. */
import { describe, expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { anchorOf, ikatanOf, listAsal, parseCerita, sumberOf } from './index.ts';

const atlas = readRealAtlas();
const cerita = parseCerita(
  'x.mdx',
  `Pada <Peristiwa id="p14" /> ada <Peristiwa id="p14" apa="jumlah" /> kampung.<Rujukan id="antara-2440205" />

- <Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2023" />, lagi <Angka indikator="kasus_stunting" kode="63.71.01.1001" periode="2023" satuan="tanpa" />;
- <Angka indikator="ipm" kode="63" periode="2020" instrumen="BPS (seri lama)" />, <Angka indikator="jumlah_kk" kode="63.71.03.1004" periode="" />;
- <Angka indikator="lokus_stunting_2022" kode="63.71.01.1001" periode="2022" />;
- <Angka indikator="prevalensi_stunting_survei" kode="63.71" periode="2024" belum="diverifikasi" />.

<Selisih indikator="prevalensi_stunting_survei" kode="63.71" dari="2021" ke="2022" />, <Selisih indikator="jumlah_rt" periode="2025-07" kode="63.71.01.1001" dengan="63.71.01.1002" />, <Kali indikator="kasus_stunting" periode="2023" kode="63.71.01.1001" dengan="63.71.01.1002" />, <Kutip sumber="rri-banjarmasin-jembatan-bromo-dari-1250-jiw">1.250 jiwa</Kutip>, <Peristiwa id="p20" />.`,
);
const ikatan = ikatanOf(atlas, cerita);

test('every bound figure comes in the order of the text, as a reader sees it', () => {
  expect(ikatan.map(({ teks }) => teks.replaceAll('\u00a0', '_'))).toEqual([
    '6 September 2022',
    '31',
    '117_anak',
    '117',
    '70,91',
    '4.556_KK',
    'ya',
    '26,5_% (belum diverifikasi)',
    'turun 5,4_poin persen',
    '3_RT lebih sedikit',
    '2,6_kali',
    '1.250_jiwa',
    'paling lambat 20 November 2023',
  ]);
});

test('an anchor names the row, and says more only where two rows share the rest', () => {
  expect(ikatan.map(anchorOf)).toEqual([
    'peristiwa-p14',
    'peristiwa-p14-jumlah',
    'angka-kasus_stunting-63.71.01.1001-2023',
    'angka-kasus_stunting-63.71.01.1001-2023',
    'angka-ipm-63-2020-banjarmasin-post-20201228',
    'angka-jumlah_kk-63.71.03.1004-tanpa-tanggal',
    'angka-lokus_stunting_2022-63.71.01.1001-2022',
    'angka-prevalensi_stunting_survei-63.71-2024',
    'selisih-prevalensi_stunting_survei-63.71-2021-2022',
    'selisih-jumlah_rt-63.71.01.1001-63.71.01.1002-2025-07',
    'kali-kasus_stunting-63.71.01.1001-63.71.01.1002-2023',
    'kutip-rri-banjarmasin-jembatan-bromo-dari-1250-jiw-1-250-jiwa',
    'peristiwa-p20',
  ]);
});

test('sources come once, in the order of first mention', () => {
  expect(sumberOf(atlas, cerita).map(({ id }) => id)).toEqual([
    'jejak-rekam-20220907',
    'antara-2440205',
    'kilas-banua-22-kecamatan-di-banjarmasin',
    'banjarmasin-post-20201228',
    'portal-kampung-kb-bkkbn-52207',
    'seputaran-id-stunting-di-banjarmasin-dita',
    'suara-banua-news-20250612',
    'rakyat-news-66575',
    'seputaran-id-15066',
    'perkimbjm-banjarmasin-peduli-banjarmasin-sampah',
    'rri-banjarmasin-jembatan-bromo-dari-1250-jiw',
    'antara-kalsel-379899',
  ]);
});

describe('the box', () => {
  const asal = listAsal(atlas, ikatan);

  test('has one row for each anchor, said in full', () => {
    expect(asal.map(({ kalimat }) => kalimat.replaceAll('\u00a0', ' '))).toMatchInlineSnapshot(`
      [
        "Kuin Utara, 6 September 2022: Kampung KB diresmikan bersama peluncuran Dashat; 31 dari 52 kelurahan disebut sudah memiliki Kampung KB",
        "Jumlah Kampung KB di kota, 6 September 2022: 31",
        "Anak stunting tercatat di Mantuil, 2023 (Data lokus Keputusan Wali Kota 193/2023 (dikutip media)): 117 anak",
        "Indeks Pembangunan Manusia di Kalimantan Selatan, 2020 (BPS (seri lama)): 70,91",
        "Jumlah kepala keluarga di Telaga Biru, tanggal tidak dicantumkan: 4.556 KK",
        "Lokus prioritas stunting 2022 (14 kelurahan) di Mantuil, 2022: ya",
        "Prevalensi stunting balita (survei) di Kota Banjarmasin, 2024 (SSGI 2024 (menurut media)): 26,5 % (belum diverifikasi)",
        "Hitungan kami: Prevalensi stunting balita (survei) di Kota Banjarmasin dari 2021 (27,8 %) ke 2022 (22,4 %): turun 5,4 poin persen",
        "Hitungan kami: Jumlah RT, Juli 2025, Mantuil (26 RT) dan Kelayan Selatan (29 RT): 3 RT lebih sedikit",
        "Hitungan kami: Anak stunting tercatat, 2023, Mantuil (117 anak) dan Kelayan Selatan (45 anak): 2,6 kali",
        "“1.250 jiwa”, tentang: Jembatan gantung pertama kota membuka Pulau Bromo",
        "Surgi Mufti, paling lambat 20 November 2023: Dicanangkan wakil wali kota pada hari yang sama dengan Alalak Utara; jumlah di kota menjadi 44",
      ]
    `);
  });

  test('stands in the order of first mention, also of what is said twice', () => {
    const twice = [...ikatan, ...ikatan.toReversed()];
    expect(listAsal(atlas, twice).map(({ jangkar }) => jangkar)).toEqual([...new Set(ikatan.map(anchorOf))]);
  });

  test('names a source in every row', () => {
    expect(asal.filter(({ sumber }) => sumber.length === 0)).toEqual([]);
  });
});
