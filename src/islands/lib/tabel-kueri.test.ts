import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKueri, parseKueri, type Keadaan } from './tabel-kueri.ts';

const names = ['cari', 'kecamatan', 'status', 'data'];
const empty = { cari: '', kecamatan: '', status: '', data: '' };

describe('parseKueri(search, names)', () => {
  it.each<[string, Partial<typeof empty>, Keadaan['urut']]>([
    ['', {}, { kolom: null, turun: false }],
    ['?urut=', {}, { kolom: null, turun: false }],
    ['?urut=-', {}, { kolom: null, turun: true }],
    ['?urut=nama', {}, { kolom: 'nama', turun: false }],
    [
      '?kecamatan=banjarmasin-utara&status=tercatat&urut=-diketahui',
      { kecamatan: 'banjarmasin-utara', status: 'tercatat' },
      { kolom: 'diketahui', turun: true },
    ],
    ['?cari=%20kertak+baru%20&lain=1', { cari: 'kertak baru' }, { kolom: null, turun: false }],
  ])('reads %j', (search, saring, urut) => {
    expect(parseKueri(search, names)).toEqual({ saring: { ...empty, ...saring }, urut });
  });
});

describe('formatKueri(keadaan)', () => {
  it('is empty when nothing is filtered or sorted', () => {
    expect(formatKueri({ saring: { ...empty, cari: '  ' }, urut: { kolom: null, turun: true } })).toBe('');
  });

  it('is readable', () => {
    const saring = { ...empty, kecamatan: 'banjarmasin-utara', data: 'belum-kasus_stunting' };
    expect(formatKueri({ saring, urut: { kolom: 'diketahui', turun: true } })).toBe(
      '?kecamatan=banjarmasin-utara&data=belum-kasus_stunting&urut=-diketahui',
    );
  });

  it('is read back equal', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => one.trim());
    const kolom = fc.stringMatching(/^[a-z_]{1,9}$/u);
    fc.assert(
      fc.property(
        fc.tuple(text, text, text, text),
        kolom,
        fc.boolean(),
        ([cari, kecamatan, status, data], one, turun) => {
          const keadaan = { saring: { cari, kecamatan, status, data }, urut: { kolom: one, turun } };
          expect(parseKueri(formatKueri(keadaan), names)).toEqual(keadaan);
        },
      ),
    );
  });
});
