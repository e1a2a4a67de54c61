/** The sources of the single file, each once, numbered in the order in which the text first refers to them. */
import { findSumber, type Atlas, type SumberId } from '../model/index.ts';
import { formatTanggal, hostOf } from '../text/index.ts';
import { markup, safeUrl, type Markup } from './html-markup.ts';

export interface DaftarSumber {
  /** "[3]" as a link to the entry; several stand beside each other, each once. */
  readonly refer: (ids: readonly SumberId[]) => Markup;
  /** All entries that were referred to so far. */
  readonly render: () => Markup;
}

/** A list that fills while the text before it is made. */
export function createDaftarSumber(atlas: Atlas): DaftarSumber {
  const nomor = new Map<SumberId, number>();
  const numberOf = (id: SumberId): number => {
    const known = nomor.get(id) ?? nomor.size + 1;
    nomor.set(id, known);
    return known;
  };
  return {
    refer: (ids) =>
      markup`${[...new Set(ids)].map((id) => markup` <a href="#s${numberOf(id)}">[${numberOf(id)}]</a>`)}`,
    render: () =>
      markup`<ol>
        ${[...nomor.keys()].map((id) => {
          const { penerbit, uraian, url, tanggal_terbit, tanggal_akses } = findSumber(atlas, id);
          const terbit = tanggal_terbit === null ? '' : `, ${formatTanggal(tanggal_terbit)}`;
          return markup`<li id="s${numberOf(id)}">
            ${penerbit}${terbit}. Tentang: ${uraian}. <a href="${safeUrl(url)}" rel="nofollow">${hostOf(url)}</a>,
            dibaca ${formatTanggal(tanggal_akses)}.
          </li>\n`;
        })}
      </ol>`,
  };
}
