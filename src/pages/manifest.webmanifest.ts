import type { APIRoute } from 'astro';
import { paths, site } from '../site.ts';

const manifest = {
  name: site.nama,
  short_name: 'Kampung KB',
  description: site.deskripsi,
  lang: site.lang,
  start_url: paths.home,
  scope: paths.home,
  display: 'browser',
  background_color: '#fbfaf6',
  theme_color: '#0b5c6b',
  icons: [{ src: paths.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
};

export const GET: APIRoute = () => new Response(JSON.stringify(manifest));
