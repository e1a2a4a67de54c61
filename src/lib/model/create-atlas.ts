import { byText, isClean, lastDay, limitProblems } from '../table/index.ts';
import type { Atlas, Kampung, Kecamatan, ParsedAtlas } from './atlas.ts';
import { parseBatas, type BatasFile } from './batas.ts';
import { checkTables, suggestKnown } from './check/index.ts';
import { batasFile } from './dataset.ts';
import { isNilai, withoutNilai } from './nilai.ts';
import { releaseTables } from './rahasia/index.ts';
import { parseTables, type Files, type Tables } from './tables.ts';

/** Value that must be there because `checkTables` found no problem. */
function certain<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the checks let a data set through without ${what}`);
  return value;
}

function joinKampung(tables: Tables, batas: BatasFile): Kampung[] {
  const wilayah = new Map(tables.wilayah.rows.map((row) => [row.kode as string, row]));
  const batasByKode = new Map(batas.batas.map((area) => [area.kode, area]));
  return tables.kampung.rows
    .map((row) => {
      const kelurahan = certain(wilayah.get(row.kode), `wilayah ${row.kode}`);
      const kecamatan = certain(wilayah.get(kelurahan.induk ?? ''), `induk ${row.kode}`) as Kecamatan;
      const area = certain(batasByKode.get(row.kode), `batas ${row.kode}`);
      return { ...row, nama: kelurahan.nama, kodePos: kelurahan.kode_pos, kecamatan, batas: area };
    })
    .sort((a, b) => byText(a.kode, b.kode));
}

/** Joins tables that have passed `checkTables`; only their released form goes in. */
function createAtlas(raw: Tables, batas: BatasFile): Atlas {
  const tables = releaseTables(raw);
  const nilai = tables.nilai.rows.filter(isNilai);
  const tanpaNilai = withoutNilai(tables.nilai.rows);
  const kampung = joinKampung(tables, batas);
  const peristiwa = tables.peristiwa.rows.toSorted(
    (a, b) => byText(lastDay(a.tanggal), lastDay(b.tanggal)) || byText(a.id, b.id),
  );
  const wilayah = tables.wilayah.rows;
  return {
    rilis: certain(tables.rilis.rows.at(-1), 'rilis'),
    kota: certain(
      wilayah.find((row) => row.jenis === 'kota'),
      'kota',
    ),
    kecamatan: wilayah
      .filter((row): row is Kecamatan => row.jenis === 'kecamatan')
      .toSorted((a, b) => byText(a.kode, b.kode)),
    kampung,
    peristiwa,
    nilai,
    tanpaNilai,
    cerita: tables.cerita.rows,
    istilah: tables.istilah.rows,
    bbox: certain(batas.bbox ?? undefined, 'bbox'),
    wilayahByKode: new Map(wilayah.map((row) => [row.kode, row])),
    kampungByKode: new Map(kampung.map((row) => [row.kode, row])),
    indikatorById: new Map(tables.indikator.rows.map((row) => [row.id, row])),
    instrumenByName: new Map(tables.instrumen.rows.map((row) => [row.instrumen, row])),
    sumberById: new Map(tables.sumber.rows.map((row) => [row.id, row])),
    peristiwaByKode: Map.groupBy(peristiwa, (row) => row.kode),
    nilaiByKode: Map.groupBy(nilai, (row) => row.kode),
    nilaiByIndikator: Map.groupBy(nilai, (row) => row.indikator),
    tanpaNilaiByKode: Map.groupBy(tanpaNilai, (row) => row.kode),
    ceritaByKode: Map.groupBy(tables.cerita.rows, (row) => row.kode),
    tables,
  };
}

/** The files of a data folder to an atlas, or to every problem that stands in the way. Never throws for bad data. */
export function parseAtlas(files: Files): ParsedAtlas {
  const tables = parseTables(files);
  const batas = parseBatas(files.get(batasFile) ?? null);
  const own = suggestKnown(
    tables,
    Object.values(tables).flatMap((table) => table.problems),
  );
  const problems = limitProblems([...own, ...batas.problems, ...checkTables(tables, batas)]);
  const counts = new Map([
    ...Object.values(tables).map((table): [string, number] => [table.file, table.rows.length]),
    [batasFile, batas.batas.length],
  ]);
  return { atlas: isClean(problems) ? createAtlas(tables, batas) : null, problems, counts };
}
