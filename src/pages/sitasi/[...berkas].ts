import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../atlas.ts';
import {
  bentukSitasi,
  listHalaman,
  namaBerkas,
  rujukanOf,
  type BentukSitasi,
  type HalamanSitasi,
} from '../../lib/sitasi/index.ts';
import { base, penerbit, site } from '../../site.ts';

const situs = { ...penerbit, angkaUtama: site.angkaUtama };

export const getStaticPaths = (async () =>
  listHalaman(getAtlas(), await getCollection('cerita'), situs).flatMap((halaman) =>
    bentukSitasi.map((bentuk) => ({
      params: { berkas: `${decodeURIComponent(namaBerkas(halaman.alamat, base))}.${bentuk.akhiran}` },
      props: { halaman, bentuk },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ halaman: HalamanSitasi; bentuk: BentukSitasi }> = ({ props: { halaman, bentuk } }) =>
  new Response(bentuk.render(rujukanOf(getAtlas(), situs, halaman)));
