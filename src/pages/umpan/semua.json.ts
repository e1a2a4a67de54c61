import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { getAtlas } from '../../atlas.ts';
import { createUmpanSemua, renderJsonFeed } from '../../lib/umpan/index.ts';
import { penerbit } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(renderJsonFeed(createUmpanSemua(getAtlas(), await getCollection('cerita'), penerbit)));
