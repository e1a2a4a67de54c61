/** What no sentence may ever do, whatever the data are: tried on many small cities. */
import { describe, expect, it } from 'vitest';
import { findIndikator, findKampung, type Atlas, type Nilai } from '../model/index.ts';
import { isVerified, isYaTidak, seriOf, snapshots, trendsOf } from '../stats/index.ts';
import { splitByKecamatan } from '../stats/split.ts';
import { forAll } from './many-cities.test-support.ts';
import { sentenceBanding } from './sentence-banding.ts';
import { sentenceBatang, sentenceDeret, sentenceSebaran } from './sentence-chart.ts';
import { sentenceLead } from './sentence-lead.ts';
import { sentenceNilai } from './sentence-nilai.ts';

/** Every sentence about values that a page could show. */
const sentencesOf = (atlas: Atlas): string[] => [
  ...atlas.nilai.map((nilai) => sentenceNilai(atlas, nilai)),
  ...[...atlas.indikatorById.values()].flatMap((indikator) => [
    ...snapshots(atlas, indikator.id).map((snapshot) => sentenceSebaran(atlas, snapshot)),
    ...snapshots(atlas, indikator.id)
      .flatMap((snapshot) => [...splitByKecamatan(atlas, snapshot).values()])
      .filter(({ nilai }) => nilai.size > 0 && !isYaTidak(indikator))
      .map((part) => sentenceBatang(part)),
    ...trendsOf(atlas, indikator.id).map(({ wilayah, seri }) => sentenceDeret(indikator, wilayah, seri)),
  ]),
];

const movement = /\b(?:naik|turun|tetap|sama seperti)\b/u;
const comparison = /\b(?:lebih tinggi|lebih rendah|sama dengan|nilai tengah)\b/iu;

/** The other verified values that a movement up to this one may start from. */
const earlier = (atlas: Atlas, nilai: Nilai): Nilai[] =>
  atlas.nilai.filter(
    (one) =>
      one.kode === nilai.kode &&
      one.indikator === nilai.indikator &&
      isVerified(one) &&
      one.periode !== null &&
      one.periode < (nilai.periode ?? '') &&
      seriOf(atlas, one) === seriOf(atlas, nilai),
  );

/** The kelurahan with a verified value of the same indikator, period and series. */
const peersOf = (atlas: Atlas, nilai: Nilai): string[] => [
  ...new Set(
    atlas.nilai
      .filter((one) => one.kode !== '63.71' && one.indikator === nilai.indikator && one.periode === nilai.periode)
      .filter((one) => isVerified(one) && seriOf(atlas, one) === seriOf(atlas, nilai))
      .map(({ kode }) => kode),
  ),
];

describe('a sentence about a value', () => {
  it('tells a movement only from an earlier verified value of the same series', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter((one) => movement.test(sentenceNilai(atlas, one)))) {
        expect(isVerified(nilai)).toBe(true);
        expect(earlier(atlas, nilai), sentenceNilai(atlas, nilai)).not.toEqual([]);
      }
    });
  });

  it('compares an unverified value with nothing, and says that it is doubtful', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter((one) => !isVerified(one))) {
        const said = sentenceNilai(atlas, nilai);
        expect(said).toContain('belum diverifikasi');
        expect(said).not.toMatch(movement);
        expect(said).not.toMatch(comparison);
      }
    });
  });

  it('is compared with its kecamatan when five of it are known there, else with the city, which is named', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai) {
        const said = sentenceBanding(atlas, nilai);
        if (said === null || !comparison.test(said)) continue;
        const { kecamatan } = findKampung(atlas, nilai.kode);
        const peers = Map.groupBy(peersOf(atlas, nilai), (kode) => kode.startsWith(kecamatan.kode));
        const known = peers.get(true)?.length ?? 0;
        const isNear = known >= 5;
        const number = isNear ? known : known + (peers.get(false)?.length ?? 0);
        expect(number).toBeGreaterThanOrEqual(5);
        expect(said).toContain(`${number} kelurahan di ${isNear ? `Kecamatan ${kecamatan.nama}` : 'Kota Uji'}`);
      }
    });
  });

  it('introduces a kampung with the beginning of what the page says, and never with an unverified or undated one', () => {
    forAll((atlas) => {
      for (const kampung of atlas.kampung) {
        const lead = sentenceLead(atlas, kampung);
        const usable = atlas.nilai.filter(
          (one) => one.kode === kampung.kode && isVerified(one) && one.periode !== null,
        );
        expect(lead === null).toBe(usable.length === 0);
        if (lead !== null) expect(usable.some((one) => sentenceNilai(atlas, one).startsWith(lead))).toBe(true);
      }
    });
  });

  it('says so where the source gives no date', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter(({ periode }) => periode === null))
        expect(sentenceNilai(atlas, nilai)).toContain('tanggal datanya tidak dicantumkan');
    });
  });
});

describe('every sentence', () => {
  it('is whole: a capital, a stop, no gap where a word should be', () => {
    forAll((atlas) => {
      for (const said of sentencesOf(atlas)) {
        expect(said).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(said).not.toMatch(/ {2}|undefined|null|NaN|\(\)/u);
      }
    });
  });

  it('judges nobody and names no cause', () => {
    const blame =
      /\b(?:buruk|terburuk|terbaik|gagal|kalah|juara|peringkat|lalai|malas|akibat|karena|sayangnya|hanya)\b/iu;
    forAll((atlas) => {
      for (const said of sentencesOf(atlas)) expect(said).not.toMatch(blame);
    });
  });

  it('of a count, however small, tells no movement in percent: nobody knows what it is a part of', () => {
    forAll((atlas) => {
      for (const nilai of atlas.nilai.filter((one) => findIndikator(atlas, one.indikator).satuan === 'unit'))
        expect(sentenceNilai(atlas, nilai)).not.toMatch(/%|persen|kali lipat|separuh/u);
    });
  });

  it('tells a difference of shares in percentage points, never in percent', () => {
    forAll((atlas) => {
      for (const said of sentencesOf(atlas)) expect(said).not.toMatch(/\b(?:naik|turun) [\d.,]+\u00a0?%/u);
    });
  });
});
