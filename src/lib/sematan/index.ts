/** Everything the rest of the project may use of what is embedded elsewhere. */
export { createBeku, type Beku } from './beku.ts';
export { groupGrafik, type GrupGrafik } from './daftar.ts';
export { renderGambar, renderIframe } from './kode.ts';
export { renderOembed } from './oembed.ts';
export { baganOf, createSematanGrafik, createSematanKampung, createSematanPeta, type Sematan } from './sematan.ts';
export { oembedOf, type TautanOembed } from './temukan.ts';
