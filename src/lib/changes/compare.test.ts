import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alasanDirahasiakan, compareLembar, type Tabel } from './compare.ts';
import { parseLembar, type Lembar } from './lembar.ts';

const tabel: Tabel = {
  dataset: 'nilai',
  key: ['kode', 'indikator'],
  isWithheld: (row) => row['kode'] === 'rahasia' || row['status'] === 'dirahasiakan',
};

const header = 'kode,indikator,nilai,catatan,status';
const lembar = (...baris: string[]): Lembar => parseLembar([header, ...baris, ''].join('\r\n'));
const compare = (before: Lembar, after: Lembar, own = tabel) =>
  compareLembar(before, after, own).map(({ jenis, kunci, kunciLama, kode, sel, alasan }) => ({
    jenis,
    kunci: Object.values(kunci).join('/'),
    lama: kunciLama === null ? null : Object.values(kunciLama).join('/'),
    kode,
    sel: sel.map(({ kolom, lama, baru }) => `${kolom}: ${lama ?? '-'} > ${baru ?? '-'}`),
    alasan,
  }));

describe('compareLembar', () => {
  it('finds nothing in two equal tables, whatever the order of rows and columns', () => {
    const turned = parseLembar('nilai,kode,status,indikator,catatan\r\n2,b,,rt,\r\n1,a,,rt,x\r\n');
    expect(compare(lembar('a,rt,1,x,', 'b,rt,2,,'), turned)).toEqual([]);
  });

  it('calls a row new that was not there, with its filled cells', () => {
    expect(compare(lembar('a,rt,1,,'), lembar('a,rt,1,,', 'b,rt,0,,'))).toEqual([
      { jenis: 'baru', kunci: 'b/rt', lama: null, kode: 'b', sel: ['nilai: - > 0'], alasan: null },
    ]);
  });

  it('calls a cell revised from old to new, and takes the note that came with it for the reason', () => {
    expect(compare(lembar('a,rt,26,,'), lembar('a,rt,27,Salah ketik di sumber.,'))).toEqual([
      {
        jenis: 'direvisi',
        kunci: 'a/rt',
        lama: null,
        kode: 'a',
        sel: ['nilai: 26 > 27', 'catatan: - > Salah ketik di sumber.'],
        alasan: 'Salah ketik di sumber.',
      },
    ]);
  });

  it('does not take a note for a reason when nothing else has changed', () => {
    expect(compare(lembar('a,rt,26,,'), lembar('a,rt,26,Dibulatkan.,'))[0]).toMatchObject({
      jenis: 'direvisi',
      sel: ['catatan: - > Dibulatkan.'],
      alasan: null,
    });
  });

  it('does not take an old note for the reason of a new number', () => {
    expect(compare(lembar('a,rt,26,Dibulatkan.,'), lembar('a,rt,27,Dibulatkan.,'))[0]).toMatchObject({
      sel: ['nilai: 26 > 27'],
      alasan: null,
    });
  });

  it('calls a row removed that is no longer there, with what it said', () => {
    expect(compare(lembar('a,rt,1,,', 'b,rt,2,,'), lembar('b,rt,2,,'))).toEqual([
      { jenis: 'dihapus', kunci: 'a/rt', lama: null, kode: 'a', sel: ['nilai: 1 > -'], alasan: null },
    ]);
  });

  it('keeps 0 and empty apart', () => {
    expect(compare(lembar('a,rt,0,,'), lembar('a,rt,,,belum_terbit'))[0]?.sel).toEqual([
      'nilai: 0 > -',
      'status: - > belum_terbit',
    ]);
  });

  it('calls rows renamed when a name of the key is another and all else is the same', () => {
    const before = lembar('a,rt,1,,', 'b,rt,2,,', 'a,jiwa,5,,');
    const after = lembar('a,banyak_rt,1,,', 'b,banyak_rt,2,,', 'a,jiwa,5,,');
    expect(compare(before, after)).toEqual([
      { jenis: 'ganti_kunci', kunci: 'a/banyak_rt', lama: 'a/rt', kode: 'a', sel: [], alasan: null },
      { jenis: 'ganti_kunci', kunci: 'b/banyak_rt', lama: 'b/rt', kode: 'b', sel: [], alasan: null },
    ]);
  });

  it.each<[string, Lembar, Lembar]>([
    ['one of its rows is also revised', lembar('a,rt,1,,', 'b,rt,2,,'), lembar('a,x,1,,', 'b,x,3,,')],
    ['the old name is still there', lembar('a,rt,1,,', 'b,rt,2,,'), lembar('a,rt,1,,', 'b,x,2,,')],
    ['two new names fit as well', lembar('a,rt,1,,'), lembar('a,x,1,,', 'a,y,1,,')],
    ['two old names fit as well', lembar('a,x,1,,', 'a,y,1,,'), lembar('a,rt,1,,')],
  ])('never guesses a new name when %s', (_why, before, after) => {
    const kinds = compare(before, after).map(({ jenis }) => jenis);
    expect(kinds).not.toContain('ganti_kunci');
    expect(kinds).toEqual(expect.arrayContaining(['baru', 'dihapus']));
  });

  it('never tells the old number of a row that is withheld now, and says why it is gone', () => {
    const changes = compare(lembar('a,rt,3,rahasia besar,'), lembar('a,rt,,,dirahasiakan'));
    expect(changes).toEqual([
      {
        jenis: 'direvisi',
        kunci: 'a/rt',
        lama: null,
        kode: 'a',
        sel: ['status: - > dirahasiakan'],
        alasan: alasanDirahasiakan,
      },
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/rahasia besar|\b3\b/u);
  });

  it.each<[string, Lembar, Lembar]>([
    ['new', lembar('a,rt,1,,'), lembar('a,rt,1,,', 'rahasia,rt,3,,')],
    ['removed', lembar('a,rt,1,,', 'rahasia,rt,3,,'), lembar('a,rt,1,,')],
    ['revised', lembar('rahasia,rt,3,,'), lembar('rahasia,rt,4,,')],
  ])('never tells in a row that was %s in older times what is withheld today', (_kind, before, after) => {
    expect(JSON.stringify(compare(before, after))).not.toContain('nilai');
  });

  it('compares what both sides have when a column is added or gone', () => {
    const wider = parseLembar('kode,indikator,nilai,catatan,status,sumber\r\na,rt,1,,,s1\r\n');
    expect(compare(lembar('a,rt,1,,'), wider)[0]?.sel).toEqual(['sumber: - > s1']);
    expect(compare(wider, lembar('a,rt,1,,'))[0]?.sel).toEqual(['sumber: s1 > -']);
  });

  it('finds what was done to a table, no more and no less', () => {
    const rows = fc.dictionary(fc.stringMatching(/^[a-f]$/u), fc.integer({ min: 0, max: 99 }), { maxKeys: 6 });
    fc.assert(
      fc.property(rows, rows, (old, now) => {
        const toLembar = (from: Record<string, number>) =>
          // A text of its own in each row: no name fits another, so nothing counts as renamed.
          lembar(...Object.entries(from).map(([kode, nilai]) => `${kode},rt,${nilai},catatan ${kode},`));
        const found = compare(toLembar(old), toLembar(now)).map(({ jenis, kode }) => `${jenis} ${kode ?? ''}`);
        const expected = [
          ...Object.keys(now).flatMap((kode) =>
            !(kode in old) ? [`baru ${kode}`] : old[kode] === now[kode] ? [] : [`direvisi ${kode}`],
          ),
          ...Object.keys(old).flatMap((kode) => (kode in now ? [] : [`dihapus ${kode}`])),
        ];
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
