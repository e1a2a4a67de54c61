import { describe, expect, it } from 'vitest';
import { checkPage, checkPurity, checkSize, checkTemplate } from './layers/check-code.ts';
import { checkImports, checkReach } from './layers/check-imports.ts';
import { readSources } from './layers/read-sources.ts';

const isExempt = (check: unknown, file: string) => check === checkSize && file.endsWith('.mdx');

describe('the source keeps the house rules', () => {
  const sources = readSources();

  it.each(
    [checkImports, checkPurity, checkPage, checkTemplate, checkSize].map((check) => ({ rule: check.name, check })),
  )('$rule', ({ check }) => {
    expect(sources.size).toBeGreaterThan(0);
    expect([...sources.values()].filter(({ file }) => !isExempt(check, file)).flatMap(check)).toEqual([]);
  });

  it('nothing an island reaches belongs on a server', () => {
    expect(checkReach(sources)).toEqual([]);
  });
});

describe('checkImports', () => {
  const check = (file: string, text: string) => checkImports({ file, text });

  it.each([
    ['src/lib/model/nilai.ts', "import { parse } from '../table/decode.ts'; import { z } from 'zod';"],
    [
      'src/lib/stats/a.ts',
      "import { max } from 'd3'; export * from './b.ts'; import type { Nilai } from '../model/nilai.ts';",
    ],
    ['src/lib/output/a.ts', "import { createHash } from 'node:crypto'; import { base } from '../paths.ts';"],
    ['src/atlas.ts', "import { readFileSync } from 'node:fs'; import { x } from './lib/model/x.ts';"],
    [
      'src/pages/index.astro',
      "---\nimport { atlas } from '../atlas.ts';\nimport A from '../components/A.astro';\n---\n<A />",
    ],
    ['src/components/A.astro', '<script src="../islands/cari.ts"></script>'],
    ['src/components/A.astro', "<script>\n  import '../islands/cari.ts';\n</script>"],
    ['src/components/A.astro', '<script type="application/ld+json" set:html={x} />'],
    [
      'src/islands/a.ts',
      "import type { Row } from '../lib/stats/a.ts'; import { formatNilai } from '../lib/text/format.ts';",
    ],
    ['src/content/cerita/a.mdx', "---\njudul: A\n---\nimport A from '../../components/A.astro';\n\nIsi dari import."],
  ])('lets %s say %j', (file, text) => {
    expect(check(file, text)).toEqual([]);
  });

  it.each([
    ['src/lib/table/a.ts', "import { x } from '../model/x.ts';"],
    ['src/lib/model/a.ts', "export { x } from '../stats/x.ts';"],
    ['src/lib/stats/a.ts', "const x = await import('../chart/x.ts');"],
    ['src/lib/stats/a.ts', "type X = import('../text/x.ts').X;"],
    ['src/lib/text/a.ts', "import { max } from 'd3';"],
    ['src/lib/stats/a.ts', "import { atlas } from '../../atlas.ts';"],
    ['src/components/A.astro', "---\nimport { atlas } from '../atlas.ts';\n---\n"],
    ['src/components/A.astro', "---\nimport '../islands/cari.ts';\n---\n"],
    ['src/components/A.astro', '<script src="../lib/text/format.ts"></script>'],
    ['src/components/A.astro', '<script>import { x } from "../lib/text/format.ts";</script>'],
    ['src/components/A.astro', '<script is:inline src="../islands/cari.ts"></script>'],
    ['src/components/A.astro', '<script>alert(1)</script>'],
    ['src/pages/index.astro', "---\nimport '../islands/cari.ts';\n---\n"],
    ['src/islands/a.ts', "import { atlas } from '../atlas.ts';"],
    ['src/islands/a.ts', "import { statusOn } from '../lib/stats/status.ts';"],
    ['src/islands/a.ts', "import { scaleLinear } from 'd3';"],
    ['src/content/cerita/a.mdx', "import '../../islands/a.ts'"],
    ['scripts/a.ts', "import A from '../src/components/A.astro';"],
    ['scripts/a.ts', "import { x } from '../tests/unit/x.ts';"],
    ['src/lain/a.ts', ''],
  ])('refuses %s: %j', (file, text) => {
    expect(check(file, text)).not.toEqual([]);
  });
});

describe('checkReach', () => {
  const reach = (files: Record<string, string>) =>
    checkReach(new Map(Object.entries(files).map(([file, text]) => [file, { file, text }])));

  it('follows what an island imports, but not types', () => {
    const files = {
      'src/islands/a.ts': "import '../lib/text/b.ts'",
      'src/lib/text/b.ts': "import type { X } from '../stats/c.ts'",
      'src/lib/stats/c.ts': "import 'd3'",
    };
    expect(reach(files)).toEqual([]);
  });

  it.each(["import 'd3-scale'", "import 'node:fs'", "import '../../atlas.ts'", "export * from '../stats/d.ts'"])(
    'names %s three files away',
    (text) => {
      const files = {
        'src/islands/a.ts': "import '../lib/text/b.ts'",
        'src/lib/text/b.ts': "import './c.ts'",
        'src/lib/text/c.ts': text,
        'src/lib/stats/d.ts': "import 'd3'",
      };
      expect(reach(files)).toEqual([expect.stringContaining('src/islands/a.ts: reaches')]);
    },
  );

  it('keeps leaflet in one island', () => {
    expect(reach({ 'src/islands/a.ts': "import 'leaflet'" })).toEqual([]);
    expect(reach({ 'src/islands/a.ts': "import 'leaflet'", 'src/islands/b.ts': "import 'leaflet'" })).toHaveLength(1);
  });
});

describe('checkPurity', () => {
  const check = (text: string, file = 'src/lib/stats/a.ts') => checkPurity({ file, text });

  it.each([
    'new Date(2023, 1)',
    'row.document',
    'x = { window: 1 }',
    'interface A { process: string }',
    'formatDate(now)',
  ])('accepts %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Math.random()',
    "fetch('/a')",
    'document.title',
    'window',
    'process.env',
    'x = { process }',
    "import 'node:fs'",
    "import 'node:crypto'",
  ])('refuses %s', (text) => {
    expect(check(text)).toHaveLength(1);
  });

  it('lets outputs take a digest and the rest of the code read the clock', () => {
    expect(check("import { createHash } from 'node:crypto'", 'src/lib/output/a.ts')).toEqual([]);
    expect(check('Date.now()', 'scripts/a.ts')).toEqual([]);
  });
});

describe('checkPage, checkTemplate and checkSize', () => {
  const page = (code: string, template = '') => ({ file: 'src/pages/a.astro', text: `---\n${code}\n---\n${template}` });

  it('accept a short page', () => {
    const source = page(
      "import A from '../components/A.astro';\nexport const getStaticPaths = () => list.map((item) => item);",
      '<A judul="once = 1" />',
    );
    expect([...checkPage(source), ...checkTemplate(source), ...checkSize(source)]).toEqual([]);
  });

  it('refuse long frontmatter and functions in pages', () => {
    expect(checkPage(page('let a = 1;\n\n// why\n'.repeat(15)))).toEqual([]);
    expect(checkPage(page('let a = 1;\n'.repeat(16)))).toHaveLength(1);
    expect(checkPage(page('function a() {}\nconst b = () => 1;'))).toHaveLength(2);
  });

  it('refuse raw HTML and event handlers', () => {
    expect(checkTemplate(page('', '<p set:html={row.isi} /><b onclick="x()">a</b>'))).toHaveLength(2);
  });

  it('refuse a long file', () => {
    expect(checkSize({ file: 'src/a.ts', text: 'a\n'.repeat(200) })).toEqual([]);
    expect(checkSize({ file: 'src/a.ts', text: 'a\n'.repeat(201) })).toHaveLength(1);
    expect(checkSize({ file: 'src/islands/lib/a.ts', text: 'a\n'.repeat(150) })).toEqual([]);
    expect(checkSize({ file: 'src/islands/lib/a.ts', text: 'a\n'.repeat(151) })).toHaveLength(1);
  });
});
