/** Where the picture of a page stands, named from the site's root. Only three types of pages have their own. */

export const gambarBeranda = 'gambar/beranda.png';
export const gambarKampung = (slug: string): string => `gambar/kampung/${slug}.png`;
export const gambarIndikator = (id: string): string => `gambar/indikator/${id}.png`;
export const gambarCerita = (slug: string): string => `gambar/cerita/${slug}.png`;
