import { describe, expect, it } from 'vitest';
import { findGluedWords } from './glued-words.ts';
import { readSources } from './layers/read-sources.ts';

const templates = [...readSources().values()].filter(({ file }) => file.endsWith('.astro'));

it('no template glues a word to an expression or a tag', () => {
  expect(templates.length).toBeGreaterThan(50);
  expect(templates.flatMap(({ file, text }) => findGluedWords(text).map((found) => `${file}:${found}`))).toEqual([]);
});

describe('findGluedWords', () => {
  const frontmatter = '---\nconst { baris, tanggal, n } = Astro.props;\n---\n\n';
  const find = (template: string) => findGluedWords(frontmatter + template);

  it.each([
    ['a word after an expression', '<caption>{baris.length}tabel</caption>'],
    ['a word before an expression', '<caption>{baris.length} nilai pada{tanggal}</caption>'],
    ['both, as a formatter once left it', '<p>Semua{baris.length}nilai</p>'],
    ['a figure', '<p>20{n}</p>'],
    ['a letter beyond ASCII', '<p>é{n}</p>'],
    ['a word and an expression on two lines', '<p>\n  Berlaku sejak\n  {tanggal}\n</p>'],
    ['an expression and a word on two lines', '<p>\n  {tanggal}\n  berlaku\n</p>'],
    ['a word that shows only sometimes', "<p>Data{n > 1 && 'banyak'}</p>"],
    ['one of two words', "<p>Data {n}{n === 1 ? 'satu' : ' lain'}lagi</p>"],
    ['a template string without its space', '<p>pada{`tanggal ${n}`}</p>'],
    ['a tag and a word on two lines', '<p>\n  Lihat\n  <a href="#a">metodologi</a>\n</p>'],
    ['a component', '<p>Sumber<SumberTautan sumber={n} /></p>'],
    ['in an expression in a template', '<ul>{baris.map((satu) => <li>{satu.nama}dan</li>)}</ul>'],
  ])('finds %s', (_, template) => {
    expect(find(template)).not.toEqual([]);
  });

  it.each([
    ['spaces', '<caption>{baris.length} tabel pada {tanggal} dan {n}</caption>'],
    ['a written space at the end of a line', "<p>\n  Berlaku sejak{' '}\n  {tanggal}\n</p>"],
    ['punctuation', '<p>({n}) {tanggal}, {n}; {n}. “{n}” {n}/{n}</p>'],
    ['a no-break space', '<p>Rp\u00a0{n}</p>'],
    ['attributes', '<a class="x" href={`${n}tabel`} title={`pada${n}`} {...n} {n}>isi</a>'],
    ['template strings', '<p>{`${n}tabel`}</p>'],
    ['strings that bring their space', "<p>Data{' baru '}di sini{n > 1 && ' lagi'}{`, ${n}`}</p>"],
    ['nothing', '<p>Data{null}{false}{/* catatan */}<!-- catatan -->lagi</p>'],
    ['blocks', '<div>Judul<p>isi</p></div>\n<ul>{n}</ul>'],
    ['two expressions', '<p>{n}{tanggal}</p>'],
    ['styles', '<p>{n}</p>\n<style is:global>\n  .a{color:red}b{color:red}\n</style>'],
  ])('lets %s be', (_, template) => {
    expect(find(template)).toEqual([]);
  });

  it('says where', () => {
    expect(find('<p>\n  {n}tabel\n</p>')).toEqual(['6:6 "tabel…" with what stands before']);
  });
});
