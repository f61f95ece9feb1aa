import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../house/repository';

const MODULE = pathToFileURL(path.join(ROOT, 'test', 'setup', 'static-server.mjs')).href;
const SERVE = `
  import http from 'node:http';
  import { answerFrom, deploymentHeaders } from '${MODULE}';
  const [folder, root] = process.argv.slice(1);
  const server = http.createServer(answerFrom(folder, deploymentHeaders(root)));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

interface Answer {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

describe('the server of npm run excel', () => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'jihe-serve-'));
  const folder = path.join(place, 'site');
  let server: ChildProcess;
  let port = 0;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'icons'), { recursive: true });
    writeFileSync(path.join(folder, 'help.html'), '<p>帮助</p>');
    writeFileSync(path.join(folder, 'start.js'), 'var a;');
    writeFileSync(path.join(place, 'secret.txt'), 'secret');
    const args = ['--input-type=module', '-e', SERVE, folder, ROOT];
    server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    port = await new Promise<number>((resolve) => {
      server.stdout?.once('data', (data: Buffer) => resolve(Number(data.toString())));
    });
  });

  afterAll(() => {
    server.kill();
    rmSync(place, { recursive: true, force: true });
  });

  /** Not fetch: it tidies the path that a hostile client would not. */
  function ask(target: string, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = http.request({ port, host: '127.0.0.1', path: target, method }, (response) => {
        let body = '';
        response.on('data', (data: Buffer) => (body += data.toString()));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      });
      request.on('error', reject).end();
    });
  }

  test('answers with files and their types, under the policy that is deployed', async () => {
    const page = await ask('/help.html?_host_Info=Excel#x');
    expect(page).toMatchObject({ status: 200, body: '<p>帮助</p>' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await ask('/start.js')).headers['content-type']).toContain('text/javascript');
    expect((await ask('/')).body).toBe('<p>帮助</p>');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/icons',
    '/nowhere.js',
    '/%',
    '/%00',
  ])('has nothing to say to %s', async (target) => {
    expect((await ask(target)).status).toBe(404);
  });

  test('takes nothing in', async () => {
    expect((await ask('/help.html', 'POST')).status).toBe(405);
    expect(await ask('/help.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
