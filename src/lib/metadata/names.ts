/** What the collection is called, in both languages, and who compiles it. */
import type { Atlas } from '../model/index.ts';

type Place = Pick<Atlas, 'kota' | 'rilis'>;

/** A synthetic city is never without this sentence. */
const contoh = {
  id: 'DATA CONTOH: kota ini tidak ada dan semua isinya dibuat oleh program. ',
  en: 'SAMPLE DATA: this city does not exist and everything in it was made by a program. ',
} as const;

export type Language = keyof typeof contoh;

/** A description with the warning that the city does not exist in front of it, where that is so. */
export const describe = ({ rilis }: Pick<Atlas, 'rilis'>, language: Language, text: string): string =>
  `${rilis.sifat === 'contoh' ? contoh[language] : ''}${text}`;

/** "Data Kampung KB Kota Banjarmasin", as CITATION.cff calls it. */
export const titleOf = ({ kota }: Place, language: Language): string =>
  language === 'id' ? `Data Kampung KB ${kota.nama}` : `Open data on Kampung KB in ${kota.nama}, Indonesia`;

/** What the whole collection is, in one paragraph. */
export const summaryOf = (place: Place, language: Language): string =>
  describe(
    place,
    language,
    language === 'id'
      ? `Data terbuka tentang Kampung Keluarga Berkualitas di ${place.kota.nama}, disusun dari sumber publik; setiap angka dengan sumber dan waktunya. Belum lengkap: yang tidak diketahui dibiarkan kosong, bukan nol.`
      : `Open data on the Kampung Keluarga Berkualitas (quality family villages) of ${place.kota.nama}, compiled from public sources; every figure with its source and period. Incomplete: what is unknown is left empty and is not zero.`,
  );

/** The name under which the site compiles: "Kampung KB Banjarmasin". A synthetic city keeps its whole name. */
export const compilerOf = ({ kota, rilis }: Place): string =>
  `Kampung KB ${rilis.sifat === 'contoh' ? kota.nama : kota.nama.replace(/^Kota /u, '')}`;

/** "kampung-kb-banjarmasin": the name of the collection for programs. */
export const packageName = ({ kota }: Place): string => `kampung-kb-${kota.slug.replace(/^kota-/u, '')}`;

/** The licence by its identifier in the lists of SPDX and Open Definition: "CC BY 4.0" is "CC-BY-4.0". */
export const licenceId = (nama: string): string => nama.replaceAll(' ', '-');

/** Words for catalogues, by the language that they are of; names are told with the Indonesian ones. */
export const keywordsOf = ({ kota }: Place): Readonly<Record<Language, readonly string[]>> => ({
  id: [
    'Kampung KB',
    'Kampung Keluarga Berkualitas',
    kota.nama,
    'Indonesia',
    'keluarga berencana',
    'stunting',
    'kependudukan',
    'data terbuka',
  ],
  en: ['family planning', 'child stunting', 'population', 'open data'],
});

/** The same as one list, for where no language can be told. */
export const allKeywords = (place: Place): string[] => Object.values(keywordsOf(place)).flat();
