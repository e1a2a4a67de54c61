/** What travels when a page is shared: the card that stands beside the link, and the text that is sent with it. */
export { altKartu } from './alt.ts';
export { tautanBagikan, teksCerita, teksIndikator, teksKampung, type TautanBagikan } from './bagikan.ts';
export { gambarHalaman, type GambarHalaman } from './gambar-halaman.ts';
export type { GayaPeta, Kartu, Kata, PetaKartu } from './kartu.ts';
export { kartuBeranda } from './kartu-beranda.ts';
export { kartuCerita, type CeritaKartu } from './kartu-cerita.ts';
export { kartuIndikator } from './kartu-indikator.ts';
export { kartuKampung } from './kartu-kampung.ts';
export { kataRoom, layoutKata, type TextLine } from './layout-kata.ts';
export { layoutLegenda, legendSize, sampleWidth, type LegendEntry } from './layout-legenda.ts';
export { layoutPetaDasar, type PetaDasar } from './peta-kartu.ts';
