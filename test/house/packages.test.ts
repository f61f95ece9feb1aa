import { readText } from './repository';

interface Packages {
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const packages = JSON.parse(readText('package.json')) as Packages;
const lock = JSON.parse(readText('package-lock.json')) as {
  packages: Record<
    string,
    { version: string; integrity?: string; license?: string; dev?: boolean; link?: boolean }
  >;
};
const everything = { ...packages.dependencies, ...packages.devDependencies };

test('every package is named with one exact version', () => {
  const loose = Object.entries(everything).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('the lock file has what package.json names, with its checksum', () => {
  for (const [name, version] of Object.entries(everything)) {
    expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
  const unchecked = Object.entries(lock.packages).filter(
    ([place, entry]) => place !== '' && entry.integrity === undefined,
  );
  expect(unchecked.map(([place]) => place)).toEqual([]);
});

test('the lock file ties nobody to one registry', () => {
  expect(readText('package-lock.json')).not.toContain('"resolved"');
});

test('what is shipped is under permissive licences', () => {
  const shipped = Object.entries(lock.packages).filter(
    ([place, entry]) => place !== '' && entry.dev !== true,
  );
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(packages.dependencies).length);
  const permissive = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/;
  expect(
    shipped.filter(([, entry]) => !permissive.test(entry.license ?? '')).map(([place]) => place),
  ).toEqual([]);
  expect(packages.license).toBe('MIT');
  expect(readText('LICENSE')).toContain('MIT License');
});

test('docs/dependencies.md says of every package why it is there, and of no other', () => {
  const told = [...readText('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1]);
  expect(told.sort()).toEqual(Object.keys(everything).sort());
});

test('every npm script that a document names exists', () => {
  const documents = ['README.md', 'docs/README.zh-CN.md', 'src/README.md', 'CHANGELOG.md'];
  for (const document of documents) {
    for (const [, run, plain] of readText(document).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)) {
      expect(Object.keys(packages.scripts)).toContain(run ?? plain);
    }
  }
});
