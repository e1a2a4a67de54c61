import { describe, expect, it } from 'vitest';
import { riwayatOf } from '../../lib/changes/index.ts';
import { createFixture, createThree } from '../../lib/changes/rilis.test-support.ts';
import { judulLangkah, sebutPerubahan } from './sebut.ts';

const atlas = createFixture();
const rows = riwayatOf(atlas, createThree(atlas)).flatMap(({ perubahan }) => perubahan);
const find = (jenis: string) =>
  rows.find((satu) => satu.dataset === 'nilai' && satu.jenis === jenis) ?? expect.fail(`nothing ${jenis}`);

describe('sebutPerubahan', () => {
  it('names place, indikator and period, and tells numbers with their unit', () => {
    expect(sebutPerubahan(atlas, find('direvisi'))).toEqual({
      tabel: null,
      apa: 'Hulu Uji, Jumlah RT, Juli 2025, peta uji, peta-uji',
      dulu: null,
      sel: [{ kolom: 'Nilai', panjang: false, lama: '25\u00a0RT', baru: '26\u00a0RT' }],
      titik: '.',
    });
  });

  it('tells of a new row its number only, zero included', () => {
    expect(sebutPerubahan(atlas, find('baru')).sel).toEqual([
      { kolom: 'Nilai', panjang: false, lama: null, baru: '0\u00a0RT' },
    ]);
  });

  it('says so when a source gives no date', () => {
    const satu = { ...find('direvisi'), kunci: { kode: 'x', indikator: 'y', periode: null } };
    expect(sebutPerubahan(atlas, satu).apa).toBe('x, y, tanggal tidak dicantumkan');
  });

  it('says of a long text only that it has changed, and in which table', () => {
    const sel = [{ kolom: 'ringkasan', lama: 'a', baru: 'b'.repeat(81) }];
    expect(sebutPerubahan(atlas, { ...find('direvisi'), dataset: 'cerita', sel })).toMatchObject({
      tabel: 'tabel cerita',
      sel: [{ kolom: 'Ringkasan', panjang: true, lama: null, baru: null }],
    });
  });

  it('ends with one full stop, whoever writes it', () => {
    const sel = [{ kolom: 'definisi', lama: 'Dulu', baru: 'Sekarang.' }];
    expect(sebutPerubahan(atlas, { ...find('direvisi'), dataset: 'indikator', sel }).titik).toBe('');
    expect(sebutPerubahan(atlas, { ...find('dihapus'), dataset: 'indikator', sel }).titik).toBe('.');
  });

  it('tells the old name beside the new one', () => {
    const satu = { ...find('direvisi'), kunciLama: { kode: '99.99.01.1001', indikator: 'rt_lama' } };
    expect(sebutPerubahan(atlas, satu).dulu).toBe('Hulu Uji, rt_lama');
  });
});

describe('judulLangkah', () => {
  it.each([
    [{ dari: '2026.10', ke: '2026.11' }, 'Rilis 2026.11'],
    [{ dari: null, ke: '2026.11' }, 'Rilis 2026.11'],
    [{ dari: '2026.11', ke: null }, 'Sesudah rilis 2026.11, belum dirilis'],
  ])('names the step %j %s', (langkah, judul) => {
    expect(judulLangkah(langkah)).toBe(judul);
  });
});
