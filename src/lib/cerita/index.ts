/** Everything that pages, the components of stories and scripts may use of the checking of stories. */
export { resolveAngka } from './angka.ts';
export { listAsal, type Asal } from './asal.ts';
export type { Atribut } from './bagian.ts';
export { checkCerita } from './check.ts';
export { panjangJudul, panjangRingkasan } from './check-kepala.ts';
export { ikatanOf, sumberOf } from './ikatan-of.ts';
export { anchorOf, type Ikatan } from './ikatan.ts';
export { resolveKali } from './kali.ts';
export { renderKerangka, slugOfJudul } from './kerangka.ts';
export { resolveKutip } from './kutip.ts';
export { parseCerita, type Cerita } from './parse.ts';
export { resolvePeristiwa } from './peristiwa.ts';
export { resolveSelisih } from './selisih.ts';
export { resolveTempat } from './tempat.ts';
