/** Press texts: what is known of one place, number by number, in words that are ready to be pasted. */
import { findSumber, type Atlas, type Indikator, type Nilai, type Wilayah } from '../model/index.ts';
import { comparableIn, knownOf, type Snapshot } from '../stats/index.ts';
import { namaTempat } from './label.ts';
import { joinSentences } from './phrase.ts';
import { kalimatBelum } from './siaran-belum.ts';
import { kalimatKecamatan, tabelKecamatan } from './siaran-kecamatan.ts';
import { kalimatSiaran, tabelNilai, type TabelSiaran } from './siaran-nilai.ts';
import { pembukaSiaran, type Pembuka } from './siaran-pembuka.ts';
import { kalimatSumber } from './sitasi.ts';

export interface BagianSiaran {
  readonly indikator: Indikator;
  /** The paragraph with its sources, up to where the address of this site belongs. */
  readonly alinea: string;
  readonly tabel: TabelSiaran;
  /** The number of the place itself, or the numbers of its kelurahan side by side. */
  readonly isi: Nilai | Snapshot;
}

export interface Siaran {
  /** What is known of the Kampung KB itself. */
  readonly status: string;
  readonly bagian: readonly BagianSiaran[];
  /** Every other indikator of the data, with why there is no number here. */
  readonly belum: readonly { readonly indikator: Indikator; readonly kalimat: string }[];
}

/** True for the numbers of several kelurahan side by side. */
export const isSnapshot = (isi: BagianSiaran['isi']): isi is Snapshot => 'total' in isi;

/** Made-up data say so wherever they are pasted. */
const bendera = ({ rilis }: Atlas): string | null =>
  rilis.sifat === 'contoh' ? 'DATA CONTOH: kota ini tidak ada, semua angka dibuat oleh skrip.' : null;

function alinea(
  atlas: Atlas,
  { letak, status, penerbit }: Pembuka,
  kalimat: string | null,
  more: readonly string[],
): string {
  return joinSentences([bendera(atlas), letak, status, kalimat, kalimatSumber([...more, ...penerbit])]);
}

function bagianOf(atlas: Atlas, wilayah: Wilayah, pembuka: Pembuka): BagianSiaran[] {
  const tempat = namaTempat(wilayah);
  const own = knownOf(atlas, wilayah.kode).map(({ indikator, nilai }): BagianSiaran => {
    const penerbit = [findSumber(atlas, nilai.sumber).penerbit];
    return {
      indikator,
      alinea: alinea(atlas, pembuka, kalimatSiaran(atlas, nilai), penerbit),
      tabel: tabelNilai(atlas, nilai, tempat),
      isi: nilai,
    };
  });
  const kecamatan = atlas.kecamatan.find(({ kode }) => kode === wilayah.kode);
  if (kecamatan === undefined) return own;
  const ids = new Set(own.map(({ indikator }) => indikator.id));
  const parts = comparableIn(atlas, kecamatan).filter(({ indikator }) => !ids.has(indikator.id));
  return [
    ...own,
    ...parts.map((part): BagianSiaran => {
      const tabel = tabelKecamatan(atlas, kecamatan, part);
      return {
        indikator: part.indikator,
        alinea: alinea(atlas, pembuka, kalimatKecamatan(atlas, kecamatan, part), tabel.penerbit),
        tabel,
        isi: part,
      };
    }),
  ];
}

/**
 * All press texts of one place. Nothing in them says more than the sentences of its page; what is unverified or not
 * known is told as that.
 * @param wilayah a kelurahan, a kecamatan or the city
 * @throws UnknownNameError for a kelurahan that is not in the data
 */
export function createSiaran(atlas: Atlas, wilayah: Wilayah): Siaran {
  const pembuka = pembukaSiaran(atlas, wilayah);
  const bagian = bagianOf(atlas, wilayah, pembuka);
  const known = new Set(bagian.map(({ indikator }) => indikator.id));
  const others = [...atlas.indikatorById.values()].filter(({ id }) => !known.has(id));
  return {
    status: alinea(atlas, pembuka, null, []),
    bagian,
    belum: others.map((indikator) => ({ indikator, kalimat: kalimatBelum(atlas, wilayah, indikator) })),
  };
}
