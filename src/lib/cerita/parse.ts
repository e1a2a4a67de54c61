import {
  mdxToMdast,
  type MdastNode,
  type MdxJsxAttributeUnion,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import type { Message, Problem } from '../table/index.ts';
import type { Bagian, Blok } from './bagian.ts';
import { parseKepala, type Kepala } from './kepala.ts';
import { createSalah } from './salah.ts';

/** A story as its file tells it, before anything in it is held against the data. */
export interface Cerita {
  /** Path of the file from the root of the project, for messages. */
  readonly berkas: string;
  readonly kepala: Kepala | null;
  /** The text of the front matter, to find the line of a key. */
  readonly yaml: string;
  readonly isi: readonly Bagian[];
  /** What cannot even be read: these stand also in what `checkCerita` finds. */
  readonly problems: readonly Problem[];
}

type Report = (baris: number, bagian: string, pesan: Message) => void;

const lineOf = ({ position }: MdastNode): number => position?.start.line ?? 1;

/** True for `{/* … *\/}`, which a reader never sees. */
const isComment = (code: string): boolean => code.replace(/\/\*[\s\S]*?\*\//gu, '').trim() === '';

const codeFault: Message = {
  masalah: 'Ada kode di dalam cerita.',
  harapan: 'Hanya teks dan komponen; kurung kurawal hanya untuk catatan {/* begini */}.',
  perbaikan: 'Hapus kodenya. Angka dari data ditulis dengan <Angka>, angka dari sumber dengan <Kutip>.',
};

function readAtribut(attributes: readonly MdxJsxAttributeUnion[], report: (fault: string) => void) {
  const pairs = attributes.flatMap((one): [string, string][] => {
    if (one.type === 'mdxJsxAttribute' && typeof one.value === 'string') return [[one.name, one.value]];
    report(one.type === 'mdxJsxAttribute' ? one.name : `{${one.value}}`);
    return [];
  });
  return Object.fromEntries(pairs);
}

const tipeOf: Readonly<Record<string, Blok['tipe']>> = {
  paragraph: 'paragraf',
  heading: 'judul',
  list: 'daftar',
  listItem: 'butir',
  blockquote: 'kelompok',
  table: 'kelompok',
  tableRow: 'kelompok',
  tableCell: 'paragraf',
};

/** What a component is called and given, with what stands between its tags. */
function readUnsur(node: MdxJsxFlowElement | MdxJsxTextElement, isi: readonly Bagian[], report: Report): Bagian {
  const nama = node.name ?? '';
  const baris = lineOf(node);
  const atribut = readAtribut(node.attributes, (name) => {
    report(baris, `<${nama} ${name}>`, {
      masalah: `Atribut "${name}" tidak berisi teks dalam tanda kutip.`,
      harapan: 'Setiap atribut ditulis nama="isi".',
      perbaikan: 'Tulis isinya di antara tanda kutip, tanpa kurung kurawal.',
    });
  });
  return { jenis: 'unsur', nama, atribut, isi, baris };
}

/** One node of Markdown to the parts of a story; marks like bold give way to what they hold. */
function readNode(node: MdastNode, report: Report): Bagian[] {
  const baris = lineOf(node);
  if (node.type === 'yaml') return [];
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return [{ jenis: 'teks', teks: node.value, baris }];
  if (node.type === 'break') return [{ jenis: 'teks', teks: ' ', baris }];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
    const isCode = node.type === 'mdxjsEsm' || !isComment(node.value);
    if (isCode) report(baris, node.value, codeFault);
    return [];
  }
  const isi = 'children' in node ? node.children.flatMap((child) => readNode(child, report)) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return [readUnsur(node, isi, report)];
  const tipe = tipeOf[node.type];
  if (tipe === undefined) return isi;
  return [{ jenis: 'blok', tipe, tingkat: node.type === 'heading' ? node.depth : 0, isi, baris }];
}

/** What the parser of MDX says, "12:3: …", with its line. */
function parseFault(berkas: string, error: unknown): Problem {
  const [, line = '1', reason = String(error)] = /^(\d+):\d+: ([\s\S]*)$/u.exec((error as Error).message) ?? [];
  return createSalah(
    { berkas, baris: Number(line) },
    {
      masalah: `Susunan MDX tidak terbaca: ${reason}`,
      harapan:
        'Setiap komponen ditutup: <Angka … /> atau <Kutip …>isi</Kutip>. Tanda < dan { tidak dipakai sebagai teks.',
      perbaikan: 'Periksa kurung, tanda kutip, dan penutup di baris ini.',
    },
  );
}

/**
 * The text of a story to its front matter and its tree, by the parser that Astro uses. Never throws: what cannot be read
 * is in `problems`.
 * @param berkas path from the root of the project, for messages
 */
export function parseCerita(berkas: string, text: string): Cerita {
  const problems: Problem[] = [];
  const report: Report = (baris, bagian, pesan) => {
    problems.push(createSalah({ berkas, baris, bagian }, pesan));
  };
  try {
    const tree = mdxToMdast(text);
    const nodes = tree.type === 'root' ? tree.children : [];
    const yaml = nodes.find((node) => node.type === 'yaml')?.value ?? null;
    const isi = nodes.flatMap((node) => readNode(node, report));
    const { kepala, problems: own } = parseKepala(berkas, yaml);
    return { berkas, kepala, yaml: yaml ?? '', isi, problems: [...own, ...problems] };
  } catch (error) {
    return { berkas, kepala: null, yaml: '', isi: [], problems: [parseFault(berkas, error)] };
  }
}
