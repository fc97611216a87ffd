import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of one built folder. */
export interface SiteServer {
  /** The address of the site's root, base path included. */
  readonly address: string;
  close(): Promise<void>;
}

/** What is special about a server. */
interface Serving {
  /** The port; a free one unless told. */
  readonly port?: number;
  /** Whether files may change while it runs. */
  readonly dev?: boolean;
  /** Whether files that lie packed beside the others are sent in their place. */
  readonly packed?: boolean;
  /** Told of every request, by its path below the root. */
  readonly onRequest?: (path: string) => void;
}

/** Serves a built folder below its base path, as a static host would. */
export async function serve(
  folder: string,
  base: string,
  { port: wanted = 0, dev = false, packed = false, onRequest }: Serving = {},
): Promise<SiteServer> {
  const open = readByOthers(folder);
  const files = sirv(folder, {
    etag: true,
    dev,
    gzip: packed,
    setHeaders: (response, path) => {
      if (open.some((pattern) => pattern.test(path))) {
        response.setHeader('Access-Control-Allow-Origin', '*');
      }
    },
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) return notFound();
    onRequest?.(path.slice(base.length));
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  const port = await listen(server, wanted);
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The paths that the folder's `_headers` lets pages of other sites read, as hosts understand it. */
function readByOthers(folder: string): RegExp[] {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? readFileSync(file, 'utf8').split(/\n(?=\/)/u) : [];
  return rules
    .filter((rule) => rule.includes('Access-Control-Allow-Origin: *'))
    .map((rule) => {
      const [path = ''] = rule.split('\n', 1);
      const parts = path.split('*').map((part) => part.replace(/[.]/gu, String.raw`\.`));
      return new RegExp(`^${parts.join('.*')}$`, 'u');
    });
}

function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port is free.'));
      else resolve(address.port);
    });
  });
}
