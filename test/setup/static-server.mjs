import { createReadStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.md': 'text/plain; charset=utf-8',
};

/** A request listener that answers with the files of one folder, and with nothing outside of it. */
export function answerFrom(folder, headers = {}) {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, headers).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    const size = file === null ? undefined : sizeOf(file);
    if (size === undefined) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'content-length': size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/** As docs/deploy/nginx.conf has it, so that what breaks the policy is noticed before it is deployed. */
export function deploymentHeaders(root) {
  const config = readFileSync(path.join(root, 'docs', 'deploy', 'nginx.conf'), 'utf8');
  const policy = /^\s*set \$jihe_policy "([^"]+)";/m.exec(config)?.[1];
  if (policy === undefined) throw new Error('docs/deploy/nginx.conf sets no $jihe_policy');
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}

function fileFor(folder, url) {
  let asked;
  try {
    asked = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
  if (asked.includes('\0')) return null;
  const file = path.resolve(folder, `.${asked.endsWith('/') ? `${asked}help.html` : asked}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

function sizeOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}
