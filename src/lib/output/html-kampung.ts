/** One kampung in the single file: status, numbers and what is not known, each with its sources. */
import type { Atlas, Kampung, KodeWilayah, SumberId } from '../model/index.ts';
import {
  claimOn,
  gapsOf,
  gapWords,
  knownOf,
  mainDate,
  proofsOf,
  statusOn,
  tanpaAngkaOf,
  type KnownNilai,
  type TanpaAngka,
} from '../stats/index.ts';
import {
  capitalize,
  formatDaftar,
  formatTanggal,
  labelMutu,
  labelStatus,
  sentenceKlasifikasi,
  sentenceStatus,
} from '../text/index.ts';
import { sayNilai } from '../text/sitasi.ts';
import type { Edition } from './edition.ts';
import { markup, safeUrl, type Markup } from './html-markup.ts';
import { jangkarKampung } from './html-peta.ts';
import type { DaftarSumber } from './html-sumber.ts';

const row = ({ indikator, nilai }: KnownNilai, { refer }: DaftarSumber): Markup =>
  markup`<tr data-indikator="${indikator.id}">
    <th scope="row">
      <a href="#i-${indikator.id}">${indikator.nama}</a>
      ${nilai.catatan === null ? null : markup`<small>Catatan: ${nilai.catatan}</small>`}
    </th>
    <td><data value="${nilai.nilai}">${sayNilai(nilai, indikator)}</data></td>
    <td>
      ${formatTanggal(nilai.periode)}
      <small>${nilai.instrumen}; ${labelMutu[nilai.mutu].toLowerCase()}${refer([nilai.sumber])}</small>
    </td>
  </tr>
`;

/** Where there is no number and somebody has said why, the mark and the word stand in its place. */
const rowWithout = ({ indikator, gap }: TanpaAngka): Markup => {
  const { tanda, singkat, lisan } = gapWords[gap];
  return markup`<tr data-indikator="${indikator.id}">
    <th scope="row"><a href="#i-${indikator.id}">${indikator.nama}</a></th>
    <td>${tanda} ${singkat}</td>
    <td><small>${capitalize(lisan)}.</small></td>
  </tr>
`;
};

/**
 * The newest number of each indikator of one place as a table, then those of which the number is withheld or, as a
 * source says, not there; null when there is neither. An unverified one is marked and stands only where there is no other.
 */
export function renderAngka(atlas: Atlas, kode: KodeWilayah, nama: string, sumber: DaftarSumber): Markup | null {
  const known = knownOf(atlas, kode);
  const without = tanpaAngkaOf(atlas, kode);
  if (known.length + without.length === 0) return null;
  return markup`<table>
    <caption>Angka terakhir ${nama}</caption>
    <thead>
      <tr>
        <th scope="col">Indikator</th>
        <th scope="col">Nilai</th>
        <th scope="col">Waktu, cara ukur, mutu, sumber</th>
      </tr>
    </thead>
    <tbody>
      ${known.map((one) => row(one, sumber))}${without.map(rowWithout)}
    </tbody>
  </table>`;
}

function renderBelum(atlas: Atlas, kampung: Kampung): Markup | null {
  const { indikator } = gapsOf(atlas, kampung);
  if (indikator.length === 0) return null;
  return markup`<p class="kecil">
    Belum diketahui, yang bukan berarti nol atau tidak: ${formatDaftar(indikator.map(({ nama }) => nama))}.
  </p>`;
}

function renderNama({ nama_lokal, lokasi, portal_url }: Kampung): Markup | null {
  const parts = [
    nama_lokal === null ? null : markup`Nama Kampung KB-nya: ${nama_lokal}. `,
    lokasi === null ? null : markup`Lokasi menurut sumber: ${lokasi}. `,
    portal_url === null ? null : markup`<a href="${safeUrl(portal_url)}" rel="nofollow">Halaman di portal nasional</a>`,
  ];
  return parts.every((part) => part === null) ? null : markup`<p class="kecil">${parts}</p>`;
}

/** Who proves the status, and who made the count that left it open on the day of the map. */
function buktiOf(atlas: Atlas, { kode }: Kampung): SumberId[] {
  const hari = mainDate(atlas);
  const count = statusOn(atlas, kode, hari).jenis === 'tercatat' ? [] : (claimOn(atlas, hari)?.peristiwa ?? []);
  return [...proofsOf(atlas, kode), ...count].map(({ sumber }) => sumber);
}

/** The article of one kampung. */
export function renderKampung({ atlas, link }: Edition, kampung: Kampung, sumber: DaftarSumber): Markup {
  const { kode, nama, slug, klasifikasi_sumber } = kampung;
  const { jenis } = statusOn(atlas, kode, atlas.rilis.tanggal);
  const days = [atlas.rilis.tanggal, mainDate(atlas)];
  const kalimat = [...new Set(days.map((day) => sentenceStatus(atlas, kampung, day)))].join(' ');
  const klasifikasi = sentenceKlasifikasi(atlas, kampung);
  return markup`<article id="${jangkarKampung(slug)}">
    <h3>${nama}</h3>
    <p><b>Kampung KB: ${labelStatus[jenis].toLowerCase()}.</b> ${kalimat}${sumber.refer(buktiOf(atlas, kampung))}</p>
    ${klasifikasi === null || klasifikasi_sumber === null ? null : markup`<p>${klasifikasi}${sumber.refer([klasifikasi_sumber])}</p>`}
    ${renderNama(kampung)}
    ${renderAngka(atlas, kode, nama, sumber) ?? markup`<p>Belum ada angka tentang ${nama} yang diterbitkan sumber publik.</p>`}
    ${renderBelum(atlas, kampung)}
    <p class="kecil">
      <a href="${link.kampung(slug)}">Selengkapnya di situs</a>
      <span class="naik">· <a href="#peta">Kembali ke peta</a></span>
    </p>
  </article>
`;
}
