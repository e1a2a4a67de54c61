import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from './serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-site-'));
let site: ServedSite;

beforeAll(async () => {
  const files = {
    'index.html': 'home',
    '404.html': 'unknown',
    'a/index.html': 'a',
    'api/v1/x.geojson': '{}',
    'unduh/x.csv': 'a,b',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  site = await serveSite({ folder, base: '/kb/', port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

describe('serveSite', () => {
  it('serves pages under the base path', async () => {
    expect(await (await get('/kb/')).text()).toBe('home');
    expect(await (await get('/kb/a/')).text()).toBe('a');
  });

  it('sends a page address without its last slash to the one with it', async () => {
    const response = await get('/kb/a?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/kb/a/?x=1']);
  });

  it.each(['/kb/hilang/', '/', '/a/', '/kb/../a/', '/kb/%2e%2e/%2e%2e/etc/passwd'])(
    'answers 404 with the page for unknown addresses: %s',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, 'unknown']);
    },
  );

  it('names media types and opens data to other sites', async () => {
    const [geojson, csv] = [await get('/kb/api/v1/x.geojson'), await get('/kb/unduh/x.csv')];
    expect(geojson.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    for (const response of [geojson, csv]) expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/kb/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a folder without a site and a port that is taken', async () => {
    await expect(serveSite({ folder: join(folder, 'a', 'b'), base: '/', port: 0 })).rejects.toThrow('nothing to serve');
    await expect(serveSite({ folder, base: '/', port: Number(new URL(site.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
