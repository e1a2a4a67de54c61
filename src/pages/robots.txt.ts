import type { APIRoute } from 'astro';
import { getAtlas } from '../atlas.ts';
import { absolute, paths } from '../site.ts';

const isContoh = getAtlas().rilis.sifat === 'contoh';
const lines = isContoh
  ? ['User-agent: *', 'Disallow: /']
  : ['User-agent: *', 'Allow: /', `Sitemap: ${absolute(paths.file('sitemap-index.xml'))}`];

export const GET: APIRoute = () => new Response(`${lines.join('\n')}\n`);
