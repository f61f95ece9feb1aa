import { spawnSync } from 'node:child_process';
import { ROOT, readText } from './repository';

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly defaultSettings: { readonly sourceLocation: string };
}

// Read by Microsoft's own parser, in a process of its own: parts of it are modules that jest does not load.
const READ = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile('manifest.xml').then((manifest) => console.log(JSON.stringify(manifest)));
`;

function readManifest(): Manifest {
  const { stdout } = spawnSync(process.execPath, ['-e', READ], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(stdout) as Manifest;
}

test('manifest.xml is an add-in manifest for Excel', () => {
  const manifest = readManifest();
  expect(manifest.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(manifest).toMatchObject({
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'zh-CN',
    displayName: '绩核',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    manifestType: 'xml',
  });
  expect(manifest.defaultSettings.sourceLocation).toMatch(/^https:\/\/localhost:3000\//);
});

test('the manifest’s version follows package.json', () => {
  const manifest = readManifest();
  const { version } = JSON.parse(readText('package.json')) as { version: string };
  expect(manifest.version).toBe(`${version}.0`);
});

test('every address of the manifest is a secure one', () => {
  const addresses = [...readText('manifest.xml').matchAll(/DefaultValue="(\w+:[^"]*)"/g)].map(
    (match) => match[1],
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => address?.startsWith('https://') !== true)).toEqual([]);
});
