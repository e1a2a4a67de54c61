/** The colours of a share image: the light theme of tokens.css. */
import { lightColours } from '../../../src/lib/chart/svg-style.ts';

export const colours = { ...lightColours, paper: '#fbfaf6', turmeric: '#e3a008', white: '#ffffff' } as const;

/** Every share image, in pixels: the form that WhatsApp, Facebook and X show large. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Empty space on the left and right. */
export const margin = 56;
