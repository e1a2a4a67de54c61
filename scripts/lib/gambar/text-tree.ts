/** All words of a share image as the tree of boxes that satori takes. Every line is broken already, so satori breaks none. */
import {
  kataRoom,
  layoutKata,
  legendSize,
  sampleWidth,
  type Kartu,
  type LegendEntry,
  type TextLine,
} from '../../../src/lib/kartu/index.ts';
import { colours, margin, pictureSize } from './colours.ts';
import type { Frame } from './frame.ts';
import { mapPlace, type MapPlace } from './place-map.ts';

/** What satori needs of a React element. */
export interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
}
type Style = Readonly<Record<string, string | number>>;

const box = (style: Style, children: string | readonly Box[]): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', whiteSpace: 'nowrap', ...style }, children },
});

const lineBox = ({ text, size, weight, colour, height, gap }: TextLine): Box =>
  box(
    {
      marginTop: gap,
      height,
      fontSize: size,
      lineHeight: height / size,
      fontWeight: weight,
      color: colours[colour],
      letterSpacing: weight === 800 ? -size / 60 : 0,
    },
    text,
  );

const place = (left: number, top: number, style: Style, children: string | readonly Box[]): Box =>
  box({ position: 'absolute', left, top, ...style }, children);

const legendBox = ({ x, text }: LegendEntry, top: number): Box =>
  place(mapPlace.x + x + sampleWidth, top, { fontSize: legendSize, lineHeight: 1.2, color: colours.ink }, text);

/** Where the first line begins. */
const kataTop = 56;
const footTop = 572;

/** The words under the map: what it shows, then the legend. */
function mapWords(kartu: Kartu, { captionTop, rows }: MapPlace): Box[] {
  const caption = { width: mapPlace.width, fontSize: 24, lineHeight: 1.2, fontWeight: 700, color: colours['ink-2'] };
  const entries = rows.flatMap(({ top, entries: row }) => row.map((entry) => legendBox(entry, top)));
  return [place(mapPlace.x, captionTop, caption, kartu.peta.keterangan), ...entries];
}

const footer = ({ nama, alamat }: Frame): Box[] => [
  place(margin + 62, footTop, { fontSize: 28, lineHeight: 1.2, fontWeight: 800, color: colours.ink }, nama),
  box(
    {
      position: 'absolute',
      right: margin,
      top: footTop + 2,
      fontSize: 26,
      lineHeight: 1.2,
      fontWeight: 700,
      color: colours.teal,
    },
    alamat,
  ),
];

/** The band of a city that does not exist. */
const band = (teks: string): Box =>
  place(
    0,
    0,
    {
      width: pictureSize.width,
      height: 40,
      paddingLeft: margin,
      alignItems: 'center',
      background: colours.magenta,
      color: colours.white,
      fontSize: 24,
      fontWeight: 700,
    },
    teks,
  );

/** The words of a card at their places, on the paper. */
export function createTextTree(kartu: Kartu, frame: Frame, map: MapPlace): Box {
  const words = box(
    { position: 'absolute', left: margin, top: kataTop, width: kataRoom.width, flexDirection: 'column' },
    layoutKata(kartu).map(lineBox),
  );
  const children = [
    words,
    ...mapWords(kartu, map),
    ...footer(frame),
    ...(frame.pita === null ? [] : [band(frame.pita)]),
  ];
  return box(
    { ...pictureSize, background: colours.paper, fontFamily: 'Jakarta, Jakarta Ext', fontWeight: 500 },
    children,
  );
}
