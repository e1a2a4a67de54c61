import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRealAtlas } from '../../src/atlas.test-support.ts';
import { contohCerita, contohKepala } from '../../src/components/petugas/contoh-cerita.ts';
import { checkCerita, parseCerita } from '../../src/lib/cerita/index.ts';
import { formatMessage } from '../../src/lib/table/index.ts';

const atlas = readRealAtlas();

/** What is wrong with a story that holds only this; that it is short is no fault of an example. */
const faultsOf = (kode: string): string[] => {
  const text = `${contohKepala}\n\n${kode}\n\n## Yang belum diketahui\n\n- Sejak kapan.\n`;
  const problems = checkCerita(atlas, parseCerita('contoh.mdx', text));
  return problems
    .map((problem) => formatMessage(problem).masalah)
    .filter((masalah) => !/^Cerita ini \d+ kata\.$/u.test(masalah));
};

describe("the writers' guide", () => {
  it.each(contohCerita.map(({ nama, kode }) => [nama, kode] as const))(
    'shows <%s> as the data bear it out',
    (nama, kode) => {
      expect(kode).toContain(`<${nama} `);
      expect(faultsOf(kode)).toEqual([]);
    },
  );

  it('has an example of every component', () => {
    const names = (/const komponen = \{(.*)\};/u.exec(readFileSync('src/cerita/Isi.astro', 'utf8'))?.[1] ?? '').match(
      /\w+/gu,
    );
    expect(contohCerita.map(({ nama }) => nama).sort()).toEqual([...(names ?? [])].sort());
  });

  it('would notice an example that the data contradict', () => {
    const [angka] = contohCerita;
    expect(faultsOf((angka?.kode ?? '').replace('117 anak', '118 anak'))).toHaveLength(1);
  });
});
