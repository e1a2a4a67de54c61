import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../../atlas.ts';
import { createUmpanWilayah, renderAtom, type Umpan } from '../../../lib/umpan/index.ts';
import { penerbit } from '../../../site.ts';

export const getStaticPaths = (async () =>
  createUmpanWilayah(getAtlas(), await getCollection('cerita'), penerbit, 'kampung').map((umpan) => ({
    params: { slug: umpan.slug },
    props: { umpan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ umpan: Umpan }> = ({ props }) => new Response(renderAtom(props.umpan));
