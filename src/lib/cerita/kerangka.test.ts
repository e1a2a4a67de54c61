/** The skeleton of a story, for every place that a story may be about. */
import { expect, test } from 'vitest';
import { readRealAtlas } from '../../atlas.test-support.ts';
import { formatMessage } from '../table/index.ts';
import { checkCerita, parseCerita, renderKerangka, slugOfJudul } from './index.ts';

const atlas = readRealAtlas();
const places = [atlas.kota, ...atlas.kecamatan, ...atlas.kampung];
const tell = (text: string): string[] =>
  checkCerita(atlas, parseCerita('x.mdx', text)).map((problem) => formatMessage(problem).masalah);

test.each(places.map(({ nama, kode }) => [nama, kode]))('of %s lacks nothing but words', (nama, kode) => {
  expect(tell(renderKerangka(atlas, "Judul 'baru'", kode))).toEqual([
    expect.stringMatching(/^Cerita ini \d+ kata\.$/u),
  ]);
  expect(renderKerangka(atlas, 'Judul', kode)).toContain(`>${nama}</Tempat>`);
});

test.each(places.map(({ nama, kode }) => [nama, kode]))(
  'every line that it offers for %s may be copied into the text',
  (_, kode) => {
    const text = renderKerangka(atlas, 'Judul', kode);
    const offered = text.replace(
      /\{\/\* (?:Angka|Peristiwa|Fakta)[^]*?\n\n([^]*?)\n\n\*\/\}/gu,
      (_all, lines: string) =>
        lines
          .split('\n')
          .map((line) => /<(Angka|Peristiwa|Kutip) [^>]*>[^<]*<\/\1>/u.exec(line)?.[0] ?? '')
          .join('\n\n'),
    );
    expect(tell(offered).filter((masalah) => !/^Cerita ini \d+ kata/u.test(masalah))).toEqual([]);
  },
);

test('of an unknown place is refused', () => {
  expect(() => renderKerangka(atlas, 'Judul', '63.71.01.1099')).toThrow('Tidak ada wilayah');
});

test('the name of the file is the title in small letters', () => {
  expect(slugOfJudul('Sungai Biuku, “kampung” rambutan: 2019–2020!')).toBe('sungai-biuku-kampung-rambutan-2019-2020');
});
