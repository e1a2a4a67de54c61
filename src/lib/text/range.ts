import { formatTanggal } from './format.ts';

/** A stretch of time: "2015 sampai 16 Maret 2020"; one date when both are the same. */
export const formatRentang = (mulai: string, selesai: string): string =>
  mulai === selesai ? formatTanggal(mulai) : `${formatTanggal(mulai)} sampai ${formatTanggal(selesai)}`;
