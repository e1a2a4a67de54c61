/** All kampung and the map in one HTML file: to be sent by chat, opened offline, searched and printed. */
import { createHash } from 'node:crypto';
import { lisensiBerkas } from '../metadata/index.ts';
import type { Atlas, Indikator, SumberId } from '../model/index.ts';
import { fullClaim, kampungIn, lastPartialClaim, mainDate } from '../stats/index.ts';
import { artiMutu, formatTanggal, labelMutu, namaTempat, sentenceClaim, sentenceUnnamed } from '../text/index.ts';
import type { Edition } from './edition.ts';
import { satuBerkasPath } from './file-path.ts';
import { gaya } from './html-gaya.ts';
import { renderAngka, renderKampung } from './html-kampung.ts';
import { markup, renderStyle, safeUrl, type Markup } from './html-markup.ts';
import { jangkarKampung, renderLegenda, renderPeta } from './html-peta.ts';
import { createDaftarSumber, type DaftarSumber } from './html-sumber.ts';
import { createOutput, type Output } from './output.ts';

/** Nothing may be loaded, run or sent; the one style sheet is known by its hash. */
const policy = `default-src 'none';style-src 'sha256-${createHash('sha256').update(gaya).digest('base64')}';base-uri 'none';form-action 'none'`;

const mutu = ['pemerintah', 'media', 'belum_diverifikasi'] as const;

function renderHead({ atlas, link }: Edition, judul: string): Markup {
  const deskripsi = `Semua Kampung KB di ${atlas.kota.nama} dalam satu berkas: peta, status, angka, dan sumbernya. Data versi ${atlas.rilis.versi}.`;
  return markup`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${judul}</title>
    <meta name="description" content="${deskripsi}">
    ${atlas.rilis.sifat === 'contoh' ? markup`<meta name="robots" content="noindex">` : null}
    <link rel="canonical" href="${link.file(satuBerkasPath(atlas.kota))}">
    ${renderStyle(gaya)}
  </head>`;
}

const renderIndex = (atlas: Atlas): Markup =>
  markup`${atlas.kecamatan.map(
    (kecamatan) =>
      markup`<h3>${namaTempat(kecamatan)}</h3>
        <ul class="daftar">
          ${kampungIn(atlas, kecamatan).map(({ slug, nama }) => markup`<li><a href="#${jangkarKampung(slug)}">${nama}</a></li>`)}
        </ul>
`,
  )}`;

const renderCara = ({ atlas }: Edition): Markup =>
  markup`<h2 id="cara">Cara membaca</h2>
    <ul>
      <li>Setiap angka disertai waktu, cara ukur, mutu, dan nomor sumbernya.</li>
      <li>
        Yang tidak diketahui ditulis belum diketahui; itu bukan berarti nol atau tidak. Status yang belum dipastikan
        bukan berarti belum ada.
      </li>
      ${mutu.map(
        (one) => markup`<li>Mutu ${labelMutu[one].toLowerCase()}: ${artiMutu[one]}.</li>
`,
      )}
      <li>Angka dari cara ukur yang berbeda tidak boleh dibandingkan.</li>
      <li>
        Yang tertulis adalah angka terakhir sampai ${formatTanggal(atlas.rilis.tanggal)}; angka yang lebih lama ada di
        situs. Cari nama kelurahan dengan menu cari peramban Anda.
      </li>
    </ul>`;

const renderIndikator = (all: readonly Indikator[]): Markup =>
  markup`<h2 id="arti">Arti setiap indikator</h2>
    <dl>
      ${all.map(
        ({ id, nama, definisi, satuan, catatan }) =>
          markup`<dt id="i-${id}">${nama} (${satuan})</dt>
            <dd>${definisi}${catatan === null ? null : ` ${catatan}`}</dd>
`,
      )}
    </dl>`;

/** Every kampung under its kecamatan. */
const renderSemua = (edition: Edition, sumber: DaftarSumber): Markup =>
  markup`${edition.atlas.kecamatan.map(
    (kecamatan) =>
      markup`<h2>${namaTempat(kecamatan)}</h2>
        ${kampungIn(edition.atlas, kecamatan).map((one) => renderKampung(edition, one, sumber))}`,
  )}`;

/** Who made it and what one may do with it. */
const renderKaki = (edition: Edition): Markup => {
  const { atlas, link } = edition;
  const [lisensi, garis] = lisensiBerkas(satuBerkas(edition), edition);
  return markup`<h2 id="lisensi">Lisensi dan asal</h2>
    <p>
      Kumpulan data berlisensi <a href="${safeUrl(lisensi.url)}" rel="license">${lisensi.nama}</a>: bebas dipakai asal
      sumbernya disebut.${garis === undefined ? null : ` Batas wilayah dari kumpulan Cahya DSN (lisensi ${garis.nama}), disederhanakan, bukan batas resmi.`}
    </p>
    <p>
      Disusun dari sumber publik; bukan dokumen resmi pemerintah. Data versi ${atlas.rilis.versi},
      ${formatTanggal(atlas.rilis.tanggal)}. Yang terbaru: <a href="${link.home}">${link.home}</a>
    </p>`;
};

const satuBerkas = ({ atlas }: Edition) =>
  ({ format: 'html', dataset: 'kampung', path: satuBerkasPath(atlas.kota) }) as const;

/** Who counted, for the sentence that tells the counts. */
const claimSumber = (atlas: Atlas): SumberId[] =>
  [lastPartialClaim(atlas), fullClaim(atlas)].flatMap((claim) => (claim === null ? [] : [claim.sumber]));

/** The whole file; it asks for nothing from anywhere. */
export function renderSatuBerkas(edition: Edition): string {
  const { atlas } = edition;
  const { versi, tanggal, sifat } = atlas.rilis;
  const judul = `Kampung KB ${atlas.kota.nama}`;
  const hari = mainDate(atlas);
  const sumber = createDaftarSumber(atlas);
  const body = markup`<body>
    <main>
      ${sifat === 'contoh' ? markup`<p class="contoh">DATA CONTOH: kota ini tidak ada. Semua nama dan angka dibuat oleh skrip.</p>` : null}
      <h1>${judul}</h1>
      <p>Kampung KB: Kampung Keluarga Berkualitas. Data versi ${versi}, ${formatTanggal(tanggal)}.</p>
      <p>${sentenceClaim(atlas)} ${sentenceUnnamed(atlas, hari)}${sumber.refer(claimSumber(atlas))}</p>
      <h2 id="peta">Peta status pada ${formatTanggal(hari)}</h2>
      <p>Ketuk satu wilayah untuk membaca tentang kelurahannya.</p>
      ${renderPeta(atlas, hari)}
      ${renderLegenda(atlas, hari)}
      ${renderIndex(atlas)}
      ${renderCara(edition)}
      <h2 id="kota">${atlas.kota.nama}</h2>
      ${renderAngka(atlas, atlas.kota.kode, atlas.kota.nama, sumber) ?? markup`<p>Belum ada angka tentang kota ini.</p>`}
      ${renderSemua(edition, sumber)}
      ${renderIndikator([...atlas.indikatorById.values()])}
      <h2 id="sumber">Sumber</h2>
      ${sumber.render()}
      ${renderKaki(edition)}
    </main>
  </body>`;
  return `${
    markup`<!DOCTYPE html>
      <html lang="id">
        ${renderHead(edition, judul)}
        ${body}
      </html>`.text
  }\n`;
}

/** The file for sending, among the downloads of the kampung. */
export const satuBerkasOutput = (edition: Edition): Output =>
  createOutput(
    'html',
    satuBerkasPath(edition.atlas.kota),
    'kampung',
    'Semua kampung dan petanya dalam satu berkas, untuk dikirim dan dibaca tanpa internet',
    () => renderSatuBerkas(edition),
  );
