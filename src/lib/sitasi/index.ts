/** Everything that pages and components may use of citations. */
export { letakNilai, type Letak } from './angka.ts';
export { bentukSitasi, namaBerkas, sitasiPath, type BentukSitasi } from './berkas.ts';
export { listHalaman, rujukanOf, type HalamanSitasi } from './daftar.ts';
export { createRujukanHalaman } from './halaman.ts';
export { formatPolos } from './teks.ts';
