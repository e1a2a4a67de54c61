import { z } from 'zod';
import type { Detail } from './problem.ts';

/** What a cell of a column may hold; also the type named in the data dictionary. */
export type CellType =
  'teks' | 'angka' | 'tanggal' | 'tanggal lengkap' | 'kode' | 'pilihan' | 'daftar' | 'ya/tidak' | 'url';

/** What people are told about a column: on the dataset page, in data/README.md and in metadata files. */
export interface ColumnDoc {
  readonly judul: string;
  readonly deskripsi: string;
  readonly contoh: string;
}

/** A codec between the text of a cell and its value, both ways. */
export type CellCodec<Value> = z.ZodType<Value, string>;

/** What a codec asks of a value besides its type; the files that describe the data to programs repeat it. */
export interface CellRule {
  /** Regular expression that the whole text matches. */
  readonly pola?: string;
  /** Only whole numbers. */
  readonly bulat?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** What one item of a list holds. */
  readonly butir?: CellMeta;
}

export interface CellMeta {
  readonly tipe: CellType;
  readonly wajib: boolean;
  readonly pilihan: readonly string[] | null;
  readonly aturan: CellRule;
  /** What each word of `pilihan` means, for a table that is made and has nobody else to explain its words. */
  readonly arti?: Readonly<Record<string, string>>;
}

/** The rows of which a column speaks: those whose other column says this word. */
export interface Berlaku {
  readonly kolom: string;
  readonly isi: string;
}

export interface ColumnMeta extends ColumnDoc, CellMeta {
  /**
   * Said of a column in which an empty cell is a gap: there is something, and the table does not tell it. A column
   * without this may be empty for no loss: a note that nobody needs, a name that was never another one. Only the rows
   * that it names count; null means all of them.
   */
  readonly celah?: { readonly berlaku: Berlaku | null };
  /** True for a column that a file may leave out altogether: every cell of it then counts as empty. */
  readonly bolehAbsen?: boolean;
  /** True for a column that is empty only where another one says why: a word for "unknown" in it means no row at all. */
  readonly bersyarat?: boolean;
}

/** Ends a zod decode with one problem of ours; the zod message is never shown to anybody. */
export function refuse(ctx: { issues: unknown[] }, input: string, detail: Detail): never {
  ctx.issues.push({ code: 'custom', input, message: detail.kind, params: detail });
  return z.NEVER;
}

/** A codec from two plain functions. `decode` may call `refuse`. */
export function cell<Value>(
  meta: { tipe: CellType; pilihan?: readonly string[]; wajib?: boolean; aturan?: CellRule },
  decode: (text: string, ctx: { issues: unknown[] }) => Value,
  encode: (value: Value) => string,
): CellCodec<Value> {
  return z
    .codec(z.string(), z.custom<Value>(), { decode, encode })
    .meta({ tipe: meta.tipe, wajib: meta.wajib ?? true, pilihan: meta.pilihan ?? null, aturan: meta.aturan ?? {} });
}

/** An empty cell is null: unknown, and never zero. */
export function optional<Value>(codec: CellCodec<Value>): CellCodec<Value | null> {
  return z
    .codec(z.string(), z.custom<Value | null>(), {
      decode: (text, ctx) => {
        if (text === '') return null;
        const result = codec.safeDecode(text);
        if (result.success) return result.data;
        return refuse(ctx, text, detailOf(result.error));
      },
      encode: (value) => (value === null ? '' : codec.encode(value)),
    })
    .meta({ ...codec.meta(), wajib: false });
}

/**
 * An empty cell is null, and a gap: the thing exists, and we do not know it.
 * @param berlaku the rows that have such a thing at all; null for all
 */
export function orUnknown<Value>(codec: CellCodec<Value>, berlaku: Berlaku | null = null): CellCodec<Value | null> {
  const maybe = optional(codec);
  return maybe.meta({ ...maybe.meta(), celah: { berlaku } });
}

/** Gives a codec its place in the dictionary. */
export function column<Value>(doc: ColumnDoc, codec: CellCodec<Value>): CellCodec<Value> {
  return codec.meta({ ...codec.meta(), ...doc });
}

/** A gap whose reason stands in another column of the row; the rule itself is checked with the row. */
export function conditional<Value>(codec: CellCodec<Value>): CellCodec<Value | null> {
  const maybe = orUnknown(codec);
  return maybe.meta({ ...maybe.meta(), bersyarat: true });
}

/** A column that older files do not have and need not get: without it each cell is empty, and so null. */
export function absentable<Value>(codec: CellCodec<Value | null>): CellCodec<Value | null> {
  return codec.meta({ ...codec.meta(), bolehAbsen: true });
}

/** The dictionary entry of a column made with `column`. */
export const metaOf = (codec: z.ZodType): ColumnMeta => codec.meta() as unknown as ColumnMeta;

/** The problem that a codec of ours put into a zod error. */
export const detailOf = (error: z.ZodError): Detail => (error.issues[0] as unknown as { params: Detail }).params;
