/** What a chart is drawn with. A page and an image file draw the same marks, so they cannot show different things. */
import type { TextLabel } from './label.ts';
import type { Kelas } from './scale.ts';

export type Mark =
  | {
      readonly shape: 'path';
      /** Names of styles, as in the style sheet of the page and in `svg-style.ts`. */
      readonly style: string;
      readonly d: string;
      /** Filled with the hatching of what is not known. */
      readonly hatched?: boolean;
      readonly strokeWidth?: number;
    }
  | { readonly shape: 'circle'; readonly style: string; readonly x: number; readonly y: number; readonly r: number }
  | { readonly shape: 'text'; readonly style: string; readonly label: TextLabel }
  | {
      /** Some of the shapes of the drawing, with the fill of one class. */
      readonly shape: 'areas';
      readonly kelas: Kelas;
      /** Places in `Drawing.shapes`. */
      readonly shapes: readonly number[];
      readonly transform: string;
      readonly strokeWidth: number;
    }
  /** A sample of the fill of a class. */
  | {
      readonly shape: 'swatch';
      readonly kelas: Kelas;
      readonly d: string;
      readonly transform: string;
      readonly strokeWidth: number;
    };

/** One value of a chart: where it stands and what is said of it. */
export interface ValuePoint {
  readonly x: number;
  readonly y: number;
  /** "Mantuil: 26". */
  readonly text: string;
}

export interface Drawing {
  /** The viewBox is "0 0 width height". */
  readonly width: number;
  readonly height: number;
  /** Path data that marks use more than once. */
  readonly shapes?: readonly string[];
  /** How much larger than usual the patterns are, where the marks that they fill are drawn smaller. */
  readonly patternScale?: number;
  /** From the lowest to the topmost. */
  readonly marks: readonly Mark[];
  /** In the order in which a keyboard goes through them. */
  readonly points: readonly ValuePoint[];
}

/** The classes whose fills a drawing needs; `belum` also stands for the hatching of a bar. */
export const kelasIn = ({ marks }: Drawing): ReadonlySet<Kelas> =>
  new Set(
    marks.flatMap((mark): Kelas[] => {
      if (mark.shape === 'areas' || mark.shape === 'swatch') return [mark.kelas];
      return mark.shape === 'path' && mark.hatched === true ? ['belum'] : [];
    }),
  );

export const drawPath = (style: string, d: string): Mark[] => (d === '' ? [] : [{ shape: 'path', style, d }]);

export const drawText = (label: TextLabel, style = ''): Mark => ({ shape: 'text', style, label });
