/** Serves the built site on http://localhost:4321 under BASE_PATH, until Ctrl+C. PORT changes the port. */
import { base } from '../src/site.ts';
import { serveSite } from './lib/serve-site.ts';

const port = Number(process.env['PORT'] ?? 4321);

try {
  const { url } = await serveSite({ folder: 'dist', base, port });
  console.log(`The site is at ${url} (stop with Ctrl+C)`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is taken; choose another one: PORT=4322 npm start`;
  }
  return error.message.startsWith('nothing to serve')
    ? 'There is no dist folder yet; build the site first: npm run build'
    : error.message;
}
