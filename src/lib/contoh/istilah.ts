/** istilah.csv of the synthetic city: enough for a glossary page to have something to show. */
import { renderCsv } from './csv.ts';

export function renderIstilah(): string {
  return renderCsv(['istilah', 'definisi', 'rujukan'] as const, [
    { istilah: 'Data contoh', definisi: 'Angka, nama, dan cerita buatan skrip untuk mencoba situs ini', rujukan: '' },
    {
      istilah: 'Kampung contoh',
      definisi: 'Kampung KB buatan skrip; tidak ada di dunia nyata',
      rujukan: 'https://contoh.invalid/istilah',
    },
    { istilah: 'Kota Contoh', definisi: 'Kota buatan skrip dengan wilayah di tengah laut', rujukan: '' },
  ]);
}
