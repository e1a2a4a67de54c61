/** Everything the rest of the project may use about how good the data are. */
export { jatuhTempoOf, parseHariBangun, type JatuhTempo, type WaktuBangun } from './jatuh-tempo.ts';
export { createLaporan, createMailto, type Laporan } from './laporan.ts';
export { mutuOfDataset, mutuSemua, type MutuDataset } from './mutu.ts';
export { praktikSemua, praktikUrl, type KeadaanPraktik, type Praktik } from './praktik.ts';
