/** What may be embedded elsewhere, how large its frame is, and which full page it stands for. */
import { wrapText } from '../chart/text-width.ts';
import { gambarBeranda, gambarIndikator, gambarKampung } from '../kartu/berkas.ts';
import type { Atlas, Kampung } from '../model/index.ts';
import { allBagan, baganPath, type Bagan } from '../output/index.ts';
import type { Paths } from '../paths.ts';
import { memo } from '../stats/index.ts';
import { shorten } from './pendek.ts';

export interface Sematan {
  /** What stands in the frame, in at most 70 characters: "Kampung KB Mantuil". */
  readonly judul: string;
  /** The same in full, for those who do not see the picture. */
  readonly label: string;
  /** Path of the page for frames. */
  readonly alamat: string;
  /** Path of the full page; with a fragment where it is one thing on a larger page. */
  readonly halaman: string;
  /** Path of the oEmbed document. */
  readonly oembed: string;
  /** Size of the frame in CSS pixels; at this width everything shows without scrolling. */
  readonly width: number;
  readonly height: number;
  /** Path of the same as a picture, for places that refuse frames. */
  readonly gambar: string;
  /** Path of the card of the full page (lib/kartu), the picture that programs show beside the title. */
  readonly kartu: string;
  /** Id of the chart, by which frozen pictures are found; null for what is no chart. */
  readonly grafik: string | null;
}

/** Width for which the heights are worked out: the column of a blog. Narrower frames scroll, wider ones have room. */
const WIDTH = 480;

export const judulKampung = ({ nama }: Pick<Kampung, 'nama'>): string => `Kampung KB ${nama}`;
export const judulPeta = ({ kota }: Pick<Atlas, 'kota'>): string => `Peta Kampung KB ${kota.nama}`;
/** With the name of the site behind it, a title of more than a hundred characters is cut off by browsers. */
export const judulGrafik = ({ judul }: Pick<Bagan, 'judul'>): string => shorten(judul, 70);

export const createSematanKampung = (paths: Paths, { nama, slug }: Pick<Kampung, 'nama' | 'slug'>): Sematan => ({
  judul: judulKampung({ nama }),
  label: judulKampung({ nama }),
  alamat: paths.sematanKampung(slug),
  halaman: paths.kampung(slug),
  oembed: paths.oembedKampung(slug),
  width: WIDTH,
  height: 550,
  gambar: paths.file(gambarKampung(slug)),
  kartu: paths.file(gambarKampung(slug)),
  grafik: null,
});

/** The map of statuses on the day that the site tells about first. */
export const createSematanPeta = (atlas: Atlas, paths: Paths): Sematan => ({
  judul: judulPeta(atlas),
  label: judulPeta(atlas),
  alamat: paths.sematanPeta,
  halaman: paths.peta,
  oembed: paths.oembedPeta,
  width: WIDTH,
  height: 720,
  gambar: paths.file(gambarBeranda),
  kartu: paths.file(gambarBeranda),
  grafik: null,
});

/** The frame is 16 px from the text on either side; a chart is at most 22 rem wide (layouts/Sematan.astro). */
const [TEXT_WIDTH, CHART_WIDTH] = [WIDTH - 32, 352];
/** Gaps, the line on the synthetic city, the line with link and licence, the closed code. */
const FIXED_HEIGHT = 160;

function heightOf({ judul, subjudul, sumber, catatan, drawing }: Bagan): number {
  const rows = (text: string, size: number, leading: number): number =>
    wrapText(text, TEXT_WIDTH, size, size > 16).length * leading;
  const { width, height } = drawing();
  const picture = (CHART_WIDTH / width) * height;
  const text = rows(judul, 17, 23) + rows(subjudul, 14, 21) + rows([sumber, ...catatan].join(' '), 14, 21);
  return Math.ceil((picture + text + FIXED_HEIGHT) / 10) * 10;
}

function cardOf({ halaman }: Bagan, paths: Paths): string {
  const [, id] = /\/indikator\/([^/]+)\/$/u.exec(halaman(paths)) ?? [];
  return id === undefined ? gambarBeranda : gambarIndikator(decodeURIComponent(id));
}

export const createSematanGrafik = (paths: Paths, bagan: Bagan): Sematan => ({
  judul: judulGrafik(bagan),
  label: bagan.judul,
  alamat: paths.sematanGrafik(bagan.id),
  halaman: `${bagan.halaman(paths)}#${bagan.id}`,
  oembed: paths.oembedGrafik(bagan.id),
  width: WIDTH,
  height: heightOf(bagan),
  gambar: paths.file(baganPath(bagan.id, 'svg')),
  kartu: paths.file(cardOf(bagan, paths)),
  grafik: bagan.id,
});

/** Every chart of the site, worked out once. */
export const baganOf: (atlas: Atlas) => readonly Bagan[] = memo(allBagan);
