import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../../atlas.ts';
import { createSematanKampung, renderOembed, type Sematan } from '../../../lib/sematan/index.ts';
import { paths, penerbit } from '../../../site.ts';

export const getStaticPaths = (() =>
  getAtlas().kampung.map((kampung) => ({
    params: { slug: kampung.slug },
    props: { sematan: createSematanKampung(paths, kampung) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sematan: Sematan }> = ({ props }) =>
  new Response(renderOembed(getAtlas(), props.sematan, penerbit));
