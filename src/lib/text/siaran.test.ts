import { describe, expect, it } from 'vitest';
import { createCity, kodeAt } from '../stats/city.test-support.ts';
import { findWilayah } from '../model/index.ts';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { isVerified, valuesOf } from '../stats/index.ts';
import { sentenceNilai } from './sentence-nilai.ts';
import { createSiaran, isSnapshot, type Siaran } from './siaran.ts';

const real = readRealAtlas();
const of = (kode: string): Siaran => createSiaran(real, findWilayah(real, kode));
const places = [real.kota, ...real.kecamatan, ...real.kampung.map(({ kode }) => findWilayah(real, kode))];

describe('createSiaran(atlas, wilayah)', () => {
  it('begins with the place and its status and ends with the sources', () => {
    expect(of('63.71.01.1001').status).toBe(
      'Mantuil adalah kelurahan di Kecamatan Banjarmasin Selatan, Kota Banjarmasin. Mantuil sudah memiliki Kampung KB pada 6 November 2025, saat kota menyatakan semua 52 kelurahan memilikinya. Tanggal peresmiannya (pencanangan) belum ditemukan di sumber publik. Sumber: Megapolis.id.',
    );
  });

  it('tells of the city by the counts that were claimed', () => {
    expect(of('63.71').status).toMatch(
      /^Kota Banjarmasin terdiri atas 5 kecamatan dan 52 kelurahan\. .*44 pada 20 November 2023 dan 52/u,
    );
  });

  it('says each number in the words of its page, with how sure it is', () => {
    for (const wilayah of places)
      for (const { alinea, isi } of createSiaran(real, wilayah).bagian) {
        if (isSnapshot(isi)) continue;
        expect(alinea).toContain(sentenceNilai(real, isi));
        expect(alinea).toMatch(
          {
            pemerintah:
              /ini (?:diterbitkan badan publik|(?:kami hitung dari daftar di|dari) kumpulan data terbuka milik .+)\./u,
            media: /ini dari badan publik, tetapi kami baca di media, bukan di dokumen aslinya\./u,
            belum_diverifikasi: /belum diverifikasi.* perlu diperiksa ke sumbernya sebelum dikutip\./u,
          }[isi.mutu],
        );
      }
  });

  it('calls a number of an open repository that, and what we counted from its list our count', () => {
    const tell = (kode: string, id: string) => of(kode).bagian.find(({ indikator }) => indikator.id === id)?.alinea;
    for (const kode of ['63.71.01.1001', '63.71.01']) {
      expect(tell(kode, 'jumlah_rt')).toContain('Angka ini dari kumpulan data terbuka milik perkimbjm (Banjarmasin).');
      expect(tell(kode, 'bank_sampah')).toContain(
        'Angka ini kami hitung dari daftar di kumpulan data terbuka milik perkimbjm',
      );
      expect(tell(kode, 'jumlah_rt')).not.toContain('badan publik');
    }
  });

  it('tells of a kecamatan the statement of the city on its day, and names the sources of what it counts', () => {
    const { status } = of('63.71.04');
    expect(status).toContain(
      'Pada 6 November 2025, kota menyatakan semua 52 kelurahannya memiliki Kampung KB, termasuk 10',
    );
    expect(status).not.toContain('10 dari 10');
  });

  it('names every indikator once: known with a text, or unknown with the reason', () => {
    for (const wilayah of places) {
      const { bagian, belum } = createSiaran(real, wilayah);
      const ids = [...bagian, ...belum].map(({ indikator }) => indikator.id);
      expect(ids.toSorted()).toEqual([...real.indikatorById.keys()].sort());
    }
  });

  it('lists every row of the number, the unverified ones marked, the newest first', () => {
    const stunting = of('63.71').bagian.find(({ indikator }) => indikator.id === 'prevalensi_stunting_survei');
    const rows = valuesOf(real, real.kota.kode, 'prevalensi_stunting_survei' as never);
    expect(rows.some((row) => !isVerified(row))).toBe(true);
    expect(stunting?.tabel.baris).toHaveLength(rows.length);
    expect(stunting?.tabel.baris[0]).toEqual([
      '2024',
      '26,5',
      'Belum diverifikasi',
      'SSGI 2024 (menurut media)',
      'Suara Banua News',
    ]);
    expect(stunting?.alinea).toContain('pada 2023 sebesar');
  });

  it('never says that what is unknown is zero or no', () => {
    expect(of('63.71.01.1001').belum.map(({ kalimat }) => kalimat)).toContain(
      'Jumlah penduduk di Mantuil belum kami temukan di sumber publik; itu bukan berarti nol. Datanya baru ada untuk 2 dari 52 kelurahan.',
    );
    expect(of('63.71.01.1001').belum.map(({ kalimat }) => kalimat)).toContain(
      'Indeks Pembangunan Manusia: angkanya untuk tingkat kota, provinsi, dan negara, bukan kelurahan.',
    );
  });
});

describe('the press text of a kecamatan', () => {
  const nilai = [
    { kode: kodeAt(0, 8), nilai: '3' },
    { kode: kodeAt(1, 8), nilai: '0' },
    { kode: kodeAt(2, 8), nilai: '9', mutu: 'belum_diverifikasi' },
  ].map((row) => ({ indikator: 'bank', periode: '2021', ...row }));
  const city = createCity({ kampung: 8, nilai });
  const kecamatan = city.kecamatan[0];
  if (kecamatan === undefined) throw new Error('no kecamatan');
  const bagian = createSiaran(city, kecamatan).bagian[0];

  it('tells the known values, and apart from them what is unknown and what is unverified', () => {
    expect(bagian?.alinea.replaceAll('\u00a0', ' ')).toContain(
      'Pada 2021, bank sampah terdaftar di 2 dari 4 kelurahan di Kecamatan Hulu antara 0 unit dan 3 unit (Survei). Angka untuk Cempaka belum diverifikasi, jadi tidak ikut dihitung. Angka untuk Dahlia belum diketahui; itu bukan berarti nol.',
    );
  });

  it('has a row for every kelurahan', () => {
    expect(bagian?.tabel.baris.map(([nama, angka, mutu]) => [nama, angka, mutu])).toEqual([
      ['Anggrek', '3', 'Pemerintah'],
      ['Bakung', '0', 'Pemerintah'],
      ['Cempaka', '9', 'Belum diverifikasi'],
      ['Dahlia', 'belum ada data', ''],
    ]);
  });

  it('calls a withheld number withheld, in the text and in the table', () => {
    const row = { indikator: 'bank', periode: '2021', kode: kodeAt(3, 8), nilai: '', status: 'dirahasiakan' };
    const withheld = createCity({ kampung: 8, nilai: [...nilai, row] });
    const [hulu] = withheld.kecamatan;
    const [first] = hulu === undefined ? [] : createSiaran(withheld, hulu).bagian;
    expect(first?.alinea).toContain(
      'Angka untuk Dahlia dirahasiakan demi melindungi orang; itu bukan berarti nol. Angka untuk Cempaka belum diverifikasi',
    );
    expect(first?.alinea).not.toContain('belum diketahui');
    expect(first?.tabel.baris[3]?.slice(0, 2)).toEqual(['Dahlia', 'dirahasiakan']);
  });
});
