import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { createCity, kampungNamed, kodeAt, type City } from '../stats/city.test-support.ts';
import { altKartu, gambarHalaman, kartuBeranda, kartuCerita, kartuIndikator, kartuKampung } from './index.ts';
import { sebutSumber } from './sumber.ts';

type Row = Record<string, string>;

const kode = kodeAt(0, 4);
const kampungOf = (city: City) => {
  const atlas = createCity(city);
  return kartuKampung(atlas, kampungNamed(atlas, 'Anggrek'));
};
const value = (more: Row = {}): Row => ({ kode, indikator: 'bank', periode: '2023', nilai: '12', ...more });
const words = ({ pokok, keterangan, sumber }: ReturnType<typeof kampungOf>) => [pokok, keterangan, sumber];

describe('kartuKampung(atlas, kampung)', () => {
  it('says its leading number, of which time and who says so', () => {
    expect(kampungOf({ nilai: [value()] })).toMatchObject({
      atas: 'Kampung KB · Kec. Hulu',
      judul: 'Anggrek',
      pokok: '12\u00a0unit',
      keterangan: 'Bank sampah terdaftar, 2023',
      sumber: 'Sumber: Dinas Uji',
      berkas: 'gambar/kampung/anggrek.png',
    });
  });

  it('says a true zero as one', () => {
    expect(kampungOf({ nilai: [value({ nilai: '0' })] }).pokok).toBe('0\u00a0unit');
  });

  it.each<[string, City]>([
    ['nothing is known', {}],
    ['the only value is not verified', { nilai: [value({ mutu: 'belum_diverifikasi' })] }],
    ['the only value is a yes or no', { nilai: [value({ indikator: 'lokus', nilai: '0' })] }],
    ['only others have values', { nilai: [value({ kode: kodeAt(1, 4) })] }],
  ])('says the status and never a zero where %s', (_, city) => {
    const [pokok, keterangan, sumber] = words(kampungOf(city));
    expect(pokok).toBe('Belum dipastikan');
    expect(keterangan).toMatch(/^Sampai .* belum ada sumber publik yang memastikan Kampung KB-nya$/u);
    expect(sumber).toBeNull();
    expect(`${pokok ?? ''} ${keterangan ?? ''}`).not.toMatch(/\b0\b|12/u);
  });

  const event = (jenis: string, more: Row = {}): Row => ({ kode, tanggal: '2020-05-01', jenis, ...more });
  const full: Row = { kode: '63.71', tanggal: '2021-03-04', jenis: 'jumlah', jumlah_kampung_kb: '4' };

  it.each<[string, Row[], string, string]>([
    ['a launch', [event('pencanangan')], 'Dicanangkan', 'Kampung KB-nya dicanangkan pada 1 Mei 2020'],
    ['a proof', [event('kunjungan')], 'Tercatat', 'Kampung KB-nya sudah ada pada 1 Mei 2020'],
    ['a plan', [event('rencana')], 'Direncanakan', 'Baru rencananya yang diketahui, 1 Mei 2020'],
    ['the word of the city', [full], 'Tercatat', 'Kota menyatakan semua 4 kelurahan memiliki Kampung KB, 4 Maret 2021'],
    [
      'the word of the city before a first proof',
      [full, event('kunjungan', { tanggal: '2022-01-01' })],
      'Tercatat',
      'Kota menyatakan semua 4 kelurahan memiliki Kampung KB, 4 Maret 2021',
    ],
  ])('tells %s as what it is', (_, peristiwa, pokok, keterangan) => {
    expect(words(kampungOf({ peristiwa }))).toEqual([pokok, keterangan, expect.stringContaining('Sumber: ') as string]);
  });

  it('marks the kampung alone, with a ring only where it is small', () => {
    expect(kampungOf({}).peta).toMatchObject({ isi: [{ gaya: 'ini', areas: [0] }], cincin: null, legenda: [] });
    const real = readRealAtlas();
    const ring = (nama: string) => kartuKampung(real, kampungNamed(real, nama)).peta.cincin;
    expect(ring('Mantuil')).toBeNull();
    expect(real.kampung[ring('Kelayan Barat') ?? -1]?.nama).toBe('Kelayan Barat');
  });
});

describe('kartuIndikator(atlas, indikator)', () => {
  const indikatorOf = (nilai: readonly Row[]) => {
    const atlas = createCity({ nilai });
    return kartuIndikator(atlas, atlas.indikatorById.values().next().value ?? expect.fail('no indikator'));
  };

  it('says the value of the city', () => {
    const card = indikatorOf([value({ kode: '63.71' })]);
    expect(words(card)).toEqual(['12\u00a0unit', 'Kota Uji, 2023', 'Sumber: Dinas Uji']);
    expect(card.peta.isi).toEqual([{ gaya: 'ini', areas: [0, 1, 2, 3] }]);
  });

  it('counts the kelurahan that are known, and draws them by class with the rest as unknown', () => {
    const card = indikatorOf([value(), value({ kode: kodeAt(1, 4), nilai: '0' })]);
    expect(words(card)).toEqual(['2 dari 4', 'kelurahan yang angkanya diketahui, 2023', 'Sumber: Dinas Uji']);
    expect(card.peta.isi.map(({ gaya, areas }) => [gaya, ...areas])).toEqual([
      ['b', 0],
      ['nol', 1],
      ['belum', 2, 3],
    ]);
    expect(card.peta.legenda.map(({ teks }) => teks)).toEqual([
      '12\u00a0unit',
      'nol: tidak ada unit',
      'belum ada data',
    ]);
  });

  it('neither counts nor colours a value that is not verified', () => {
    const card = indikatorOf([value(), value({ kode: kodeAt(1, 4), mutu: 'belum_diverifikasi' })]);
    expect(card.pokok).toBe('1 dari 4');
    expect(card.peta.isi).toContainEqual({ gaya: 'belum', areas: [1, 2, 3] });
    expect(card.peta.legenda.at(-1)?.teks).toBe('tanpa angka untuk digambar');
  });

  it('says so where nothing is known, and where no date is given', () => {
    expect(indikatorOf([value({ kode: '63.71', indikator: 'ipm' })]).pokok).toBe('Belum ada angka');
    expect(indikatorOf([value({ mutu: 'belum_diverifikasi' })]).pokok).toBe('Belum ada angka');
    expect(words(indikatorOf([value({ periode: '' })])).slice(0, 2)).toEqual([
      '1 dari 4',
      'kelurahan yang angkanya diketahui, tanggal tidak dicantumkan',
    ]);
  });
});

describe('the other cards', () => {
  it('the home page says the count of the main date and how many are known by name', () => {
    expect(kartuBeranda(readRealAtlas(), 'Situs')).toMatchObject({
      judul: 'Situs',
      pokok: '44 Kampung KB',
      keterangan: 'disebut pejabat kota pada 20 November 2023; 11 di antaranya disebut namanya di sumber publik',
      sumber: 'Sumber: Pemerintah Kota Banjarmasin',
    });
    expect(kartuBeranda(createCity({}), 'Situs')).toMatchObject({ pokok: '4 kelurahan', sumber: null });
  });

  it('a story says its title, its years, its sources and its places', () => {
    const atlas = createCity({});
    const cerita = { slug: 'a', judul: 'Judul', tema: ['stunting'], mulai: '2019-05', selesai: '2021', sumber: [] };
    const at = (tempat: string[]) => kartuCerita(atlas, { ...cerita, tempat }).peta;
    expect(kartuCerita(atlas, { ...cerita, tempat: [kode] })).toMatchObject({ pokok: 'Kejadian 2019–2021' });
    expect(kartuCerita(atlas, { ...cerita, selesai: '2019-08', tempat: [kode] }).pokok).toBe('Kejadian 2019');
    expect(at([kode])).toMatchObject({ keterangan: 'Anggrek', isi: [{ gaya: 'ini', areas: [0] }] });
    expect(at(['63.71.02'])).toMatchObject({ keterangan: 'Kecamatan Hilir', isi: [{ gaya: 'ini', areas: [2, 3] }] });
    expect(at(['63.71']).isi).toEqual([{ gaya: 'ini', areas: [0, 1, 2, 3] }]);
  });

  it('name three publishers, each once, and count the rest', () => {
    const from = (...penerbit: string[]) => sebutSumber(penerbit.map((one) => ({ penerbit: one })));
    expect(from()).toBeNull();
    expect(from('A', 'A')).toBe('Sumber: A');
    expect(from('A', 'B', 'C')).toBe('Sumber: A, B, dan C');
    expect(from('A', 'B', 'C', 'D')).toBe('Sumber: A, B, dan 2 lainnya');
  });
});

describe('gambarHalaman(atlas, page)', () => {
  const atlas = createCity({ nilai: [value()] });
  const berkas = (alamat: string) => gambarHalaman(atlas, { alamat, judul: 'Judul', nama: 'Situs' }).berkas;

  it.each([
    ['', 'gambar/beranda.png'],
    ['kampung/anggrek/', 'gambar/kampung/anggrek.png'],
    ['indikator/bank/', 'gambar/indikator/bank.png'],
    ['cerita/si-wigas/', 'gambar/cerita/si-wigas.png'],
    ['kampung/', 'gambar/beranda.png'],
    ['kampung/tidak-ada/', 'gambar/beranda.png'],
    ['cerita/tema/stunting/', 'gambar/beranda.png'],
    ['peta/2023-11-20/', 'gambar/beranda.png'],
  ])('shares %j with %s', (alamat, file) => {
    expect(berkas(alamat)).toBe(file);
  });

  it('says in words what the picture says', () => {
    expect(gambarHalaman(atlas, { alamat: 'kampung/anggrek/', judul: 'Anggrek', nama: 'Situs' }).alt).toBe(
      'Anggrek. 12\u00a0unit: Bank sampah terdaftar, 2023. Sumber: Dinas Uji.',
    );
    const kata = { atas: '', judul: 'A', kalimat: true, pokok: 'B', keterangan: '', sumber: null };
    expect(altKartu(kata)).toBe('A. B.');
  });
});
