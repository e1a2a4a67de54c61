/** Small cities in which one number is told in several ways: by two series, or as a whole and its parts. */
import { datasetOf } from '../../../src/lib/model/index.ts';
import { parseTables, type Tables } from '../../../src/lib/model/tables.ts';
import { kodeAt } from '../../../src/lib/stats/city.test-support.ts';

/** An indikator as the sum of groups of people that do not overlap; an attacker calls each group by its place. */
export interface Count {
  readonly id: string;
  readonly groups: readonly number[];
  readonly bagian_dari?: string;
}

/** What one series tells of one count. */
export interface Member {
  readonly count: Count;
  readonly seri: string;
  readonly kelurahan: boolean;
  readonly kecamatan: boolean;
  readonly kota: boolean;
  /** A kelurahan without a row here, counted round the city; null when all have one. */
  readonly missing: number | null;
}

export interface FamilyCity {
  /** People of each group in each kelurahan. */
  readonly people: readonly (readonly number[])[];
  readonly members: readonly Member[];
  /** Whether totals hold the kelurahan that have no row. */
  readonly countsMissing: boolean;
  /** Whether counts from 5 to 9 name an official publication. */
  readonly official: boolean;
}

/** One row of nilai, and of which people it is the sum: "group kelurahan". */
export interface Told {
  readonly member: Member;
  readonly place: string;
  readonly leaf: boolean;
  readonly people: readonly string[];
  readonly value: number;
}

type Row = Readonly<Record<string, string>>;

const kota = '63.71';
const kecamatanOf = (kode: string): string => kode.slice(0, 8);

const kodeOf = ({ people }: FamilyCity): string[] => {
  const { length } = people[0] ?? [];
  return Array.from({ length }, (_, at) => kodeAt(at, length));
};

const cellName = (group: number, kode: string): string => `${group} ${kode}`;

/** How many people one cell holds. */
export function truthOf(city: FamilyCity): ReadonlyMap<string, number> {
  const kode = kodeOf(city);
  return new Map(
    city.people.flatMap((counts, group) =>
      counts.map((one, at): [string, number] => [cellName(group, kode[at] ?? ''), one]),
    ),
  );
}

/** Every row of the city, before anything is withheld. */
export function listTold(city: FamilyCity): Told[] {
  const kode = kodeOf(city);
  const truth = truthOf(city);
  return city.members.flatMap((member) => {
    const { count, missing } = member;
    const listed = member.kelurahan ? kode.filter((_, at) => missing === null || at !== missing % kode.length) : [];
    const counted = city.countsMissing || listed.length === 0 ? kode : listed;
    const tell = (place: string, leaf: boolean): Told => {
      const inside = (leaf ? [place] : counted).filter((one) => one.startsWith(place));
      const people = inside.flatMap((one) => count.groups.map((group) => cellName(group, one)));
      return { member, place, leaf, people, value: people.reduce((sum, name) => sum + (truth.get(name) ?? 0), 0) };
    };
    const totals = [...(member.kecamatan ? new Set(counted.map(kecamatanOf)) : []), ...(member.kota ? [kota] : [])];
    return [...listed.map((place) => tell(place, true)), ...totals.map((place) => tell(place, false))];
  });
}

const toRow = ({ official }: FamilyCity, { member, place, value }: Told): Row => ({
  kode: place,
  indikator: member.count.id,
  periode: '2021',
  nilai: String(value),
  instrumen: member.seri,
  mutu: 'pemerintah',
  sumber: 'dinas',
  publikasi_resmi: official && value > 4 && value < 10 ? 'Profil Kesehatan' : '',
});

const toIndikator = ({ id, bagian_dari = '' }: Count): Row => ({
  id,
  nama: id,
  definisi: 'Banyaknya kasus.',
  satuan: 'anak',
  desimal: '0',
  topik: 'uji',
  arah: 'turun_baik',
  tingkat: 'kelurahan;kecamatan;kota',
  sensitif: 'ya',
  bagian_dari,
});

function toWilayah(kode: readonly string[]): Row[] {
  const area = (one: string, jenis: string, induk: string): Row => ({
    kode: one,
    jenis,
    nama: one,
    induk,
    slug: one.toLowerCase().replaceAll('.', '-'),
  });
  return [
    area('ID', 'negara', ''),
    area('63', 'provinsi', 'ID'),
    area(kota, 'kota', '63'),
    ...[...new Set(kode.map(kecamatanOf))].map((one) => area(one, 'kecamatan', kota)),
    ...kode.map((one) => area(one, 'kelurahan', kecamatanOf(one))),
  ];
}

function toCsv(id: 'wilayah' | 'indikator' | 'instrumen' | 'nilai', rows: readonly Row[]): [string, Uint8Array] {
  const header = Object.keys(datasetOf(id).columns);
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return [`${id}.csv`, new TextEncoder().encode(lines.map((line) => `${line.join(',')}\n`).join(''))];
}

/** The raw tables of a city; the rows of nilai stand in the order of `listTold`. */
export function tablesOfFamily(city: FamilyCity): Tables {
  const { members } = city;
  const seri = [...new Set(members.map((member) => member.seri))];
  return parseTables(
    new Map([
      toCsv('wilayah', toWilayah(kodeOf(city))),
      toCsv('indikator', [...new Set(members.map(({ count }) => count))].map(toIndikator)),
      toCsv(
        'instrumen',
        seri.map((one) => ({ instrumen: one, seri: `Seri ${one}`, jenis: 'survei' })),
      ),
      toCsv(
        'nilai',
        listTold(city).map((told) => toRow(city, told)),
      ),
    ]),
  );
}
