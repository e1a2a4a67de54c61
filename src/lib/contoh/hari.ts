/** Dates as whole days since 1970 in UTC, so that the city's calendar needs no clock and no time zone. */

const MILLISECONDS = 86_400_000;

/** "2018-02-01" to its day number. */
export const toHari = (tanggal: string): number => Date.parse(`${tanggal}T00:00:00Z`) / MILLISECONDS;

/** Day number to "2018-02-01". */
export const formatTanggal = (hari: number): string => new Date(hari * MILLISECONDS).toISOString().slice(0, 10);
