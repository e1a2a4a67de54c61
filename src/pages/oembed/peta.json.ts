import type { APIRoute } from 'astro';
import { getAtlas } from '../../atlas.ts';
import { createSematanPeta, renderOembed } from '../../lib/sematan/index.ts';
import { paths, penerbit } from '../../site.ts';

const atlas = getAtlas();

export const GET: APIRoute = () => new Response(renderOembed(atlas, createSematanPeta(atlas, paths), penerbit));
