import type { Kata } from './kartu.ts';

/** What a card says, for those who cannot see it: "Sungai Bilu. 87 anak: Anak stunting tercatat, 2022. Sumber: Sonora." */
export function altKartu({ judul, pokok, keterangan, sumber }: Kata): string {
  const said = keterangan === '' ? pokok : `${pokok}: ${keterangan}`;
  return [judul, said, sumber].filter((part) => part !== null).join('. ') + '.';
}
