import { namaBerkas } from '../../../src/lib/sitasi/index.ts';
import { base } from '../../../src/site.ts';
import { builtSite } from './built-site.ts';

/** The citation file of a page. @param path of the page below the base path @param akhiran "json", "bib" and so on */
export const sitasiOf = (path: string, akhiran: string): string =>
  builtSite.read(`sitasi/${namaBerkas(base + path, base)}.${akhiran}`).toString();
