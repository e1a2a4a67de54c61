/** Everything the rest of the project may use about how good the data are. */
export { jatuhTempoOf, parseHariBangun, type JatuhTempo, type WaktuBangun } from './jatuh-tempo.ts';
export { createLaporan, createMailto, type Laporan } from './laporan.ts';
export { monthsBetween, mutuOfDataset, mutuSemua, type MutuDataset, type MutuKolom } from './mutu.ts';
export { praktikSemua, praktikUrl, type KeadaanPraktik, type Praktik } from './praktik.ts';
