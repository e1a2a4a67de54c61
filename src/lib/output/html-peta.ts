/** The map of the single file: every area leads to its kampung further down in the same file. */
import { layoutMap, type AreaLabel } from '../chart/index.ts';
import type { Atlas } from '../model/index.ts';
import { statusCounts, statusOn, type JenisStatus } from '../stats/index.ts';
import { artiStatus, formatAngka, labelStatus } from '../text/index.ts';
import { markup, type Content, type Markup } from './html-markup.ts';

/** Where a kampung stands in the file. */
export const jangkarKampung = (slug: string): string => `k-${slug}`;

const jenisStatus: readonly JenisStatus[] = ['tercatat', 'direncanakan', 'belum_dipastikan'];

/** Solid, lined, hatched, as on every map of the status. */
const pathOf = (jenis: JenisStatus, d: string, title: Content): Markup => {
  if (jenis === 'tercatat') return markup`<path class="a" d="${d}">${title}</path>`;
  if (jenis === 'direncanakan') return markup`<path class="b" fill="url(#garis)" d="${d}">${title}</path>`;
  return markup`<path fill="url(#arsir)" d="${d}">${title}</path>`;
};

const patterns = markup`<defs>
  <pattern id="garis" width="20" height="20" patternUnits="userSpaceOnUse">
    <path class="m" d="M0 0h20v20H0z"/><path class="a" d="M0 8h20v4H0z"/>
  </pattern>
  <pattern id="arsir" width="20" height="20" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="k" d="M0 0h20v20H0z"/><path class="h" d="M0 0h4v20H0z"/>
  </pattern>
</defs>`;

const labels = (kind: string, size: number, all: readonly AreaLabel[]): Markup =>
  markup`<g class="${kind}" font-size="${size}" aria-hidden="true">
    ${all
      .filter(({ shrink }) => shrink === 1)
      .flatMap(({ x, lines }) => lines.map(({ text, y }) => markup`<text x="${x}" y="${y}">${text}</text>`))}
  </g>`;

/**
 * The status on one day as a map whose areas are links within the file.
 * @param date ISO day
 */
export function renderPeta(atlas: Atlas, date: string): Markup {
  const layout = layoutMap(atlas);
  const areas = layout.areas.map(({ kode, nama, d }) => {
    const { jenis } = statusOn(atlas, kode, date);
    const kata = `${nama}: ${labelStatus[jenis].toLowerCase()}`;
    const href = `#${jangkarKampung(atlas.kampungByKode.get(kode)?.slug ?? kode)}`;
    return markup`<a href="${href}" xlink:href="${href}" aria-label="${kata}">
      ${pathOf(jenis, d, markup`<title>${kata}</title>`)}
    </a>`;
  });
  return markup`<div class="peta">
    <svg viewBox="0 0 ${layout.width} ${layout.height}" role="group" aria-labelledby="peta">
      ${patterns}
      <g transform="${layout.pathTransform}">
        ${areas}
        <path class="tepi" d="${layout.outline}${layout.kecamatanBorders}"/>
      </g>
      ${labels('kel', layout.labelSize, layout.labels)}${labels('kec', layout.kecamatanLabelSize, layout.kecamatanLabels)}
    </svg>
  </div>`;
}

/** What the fills mean, and how many areas have each. */
export function renderLegenda(atlas: Atlas, date: string): Markup {
  const { jenis } = statusCounts(atlas, date);
  const items = jenisStatus
    .filter((one) => jenis[one] > 0)
    .map(
      (one) =>
        markup`<li>
          <svg viewBox="0 0 56 40" aria-hidden="true">${pathOf(one, 'M1 1h54v38H1z', null)}</svg>
          <b>${formatAngka(jenis[one])}</b> ${labelStatus[one].toLowerCase()}: ${artiStatus[one]}
        </li>`,
    );
  return markup`<ul class="legenda">
    ${items}
  </ul>`;
}
