import type { APIRoute } from 'astro';
import { getAtlas } from '../../atlas.ts';
import { riwayatOf } from '../../lib/changes/index.ts';
import { createUmpanPerubahan, renderAtom } from '../../lib/umpan/index.ts';
import { penerbit, situs } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(renderAtom(createUmpanPerubahan(getAtlas(), riwayatOf(getAtlas(), situs.beku), penerbit)));
