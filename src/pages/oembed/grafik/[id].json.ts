import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../../atlas.ts';
import { baganOf, createSematanGrafik, renderOembed, type Sematan } from '../../../lib/sematan/index.ts';
import { paths, penerbit } from '../../../site.ts';

export const getStaticPaths = (() =>
  baganOf(getAtlas()).map((bagan) => ({
    params: { id: bagan.id },
    props: { sematan: createSematanGrafik(paths, bagan) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sematan: Sematan }> = ({ props }) =>
  new Response(renderOembed(getAtlas(), props.sematan, penerbit));
