import { formatTanggal } from './format.ts';

/** A stretch of time: "2015 sampai 16 Maret 2020"; one date when both are the same. */
export const formatRentang = (mulai: string, selesai: string): string =>
  mulai === selesai ? formatTanggal(mulai) : `${formatTanggal(mulai)} sampai ${formatTanggal(selesai)}`;

/** The years of a stretch of time: "2015–2020", or one when both are the same. */
export function formatTahun(mulai: string, selesai: string): string {
  const [dari, sampai] = [mulai.slice(0, 4), selesai.slice(0, 4)];
  return dari === sampai ? dari : `${dari}–${sampai}`;
}
