/** Serves a built site from a folder as a plain web host would: for `npm start`, browser tests and screenshots. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './media-types.ts';

export interface ServedSite {
  /** Address of the home page, base path included: `http://localhost:4321/kampung-kb/`. */
  url: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  folder: string;
  /** Begins and ends with "/". */
  base: string;
  /** 0 takes any free port. */
  port: number;
}

/**
 * Starts a server that runs until `close`.
 * @throws Error when the folder holds no home page, or when the port is taken (`code` is then EADDRINUSE)
 */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`nothing to serve: ${folder} has no index.html`);
  const server = createServer(createHandler(folder, base));
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://localhost:${actual}${base}`, close: () => close(server) };
}

function createHandler(folder: string, base: string) {
  // `dev` reads the disk at each request, so a new build shows up without a restart.
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  return (request: IncomingMessage, response: ServerResponse): void => {
    // URL resolves every ".." before the path meets the folder.
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      sendNotFound(folder, response);
      return;
    }
    const inside = pathname.slice(base.length);
    if (!pathname.endsWith('/') && existsSync(join(folder, inside, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = `/${inside}`;
    files(request, response, () => {
      sendNotFound(folder, response);
    });
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
