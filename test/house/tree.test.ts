import { readText, repositoryFiles, textFiles } from './repository';

const SOURCES = repositoryFiles().filter((file) =>
  /^(src|test|assets\/make)\/.*\.(ts|tsx|mjs|cjs)$/.test(file),
);

/** Files that break the rule, with the line that does: an empty list is what every test here wants. */
function linesMatching(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${String(at + 1)} ${line.trim()}`] : [])),
  );
}

// The patterns are put together from pieces, so that this file does not match itself.
const either = (...words: string[]): RegExp => new RegExp(words.join('|'));

describe('what lies at the top', () => {
  const EXPECTED = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'manifest.xml',
    'webpack.config.js',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'eslint.config.mjs',
    '.dependency-cruiser.cjs',
    '.gitignore',
    '.npmrc',
    '.prettierrc',
    '.prettierignore',
  ];

  test('is what is expected there, and nothing else', () => {
    const top = repositoryFiles().filter((file) => !file.includes('/'));
    expect(top.sort()).toEqual(EXPECTED.sort());
  });

  test('has the folders that are expected', () => {
    const folders = new Set(
      repositoryFiles().flatMap((file) => (file.includes('/') ? [file.split('/')[0]] : [])),
    );
    expect([...folders].sort()).toEqual(['.ci', 'assets', 'docs', 'src', 'test']);
  });
});

describe('sources', () => {
  test('are found at all', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
  });

  test('have at most 300 lines a file', () => {
    const long = SOURCES.filter(
      (file) => !file.startsWith('test/') && readText(file).split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  test('have no place for leftovers', () => {
    const named = SOURCES.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/i.test(file));
    expect(named).toEqual([]);
  });

  test('have one door: no index file but that of the core', () => {
    const doors = SOURCES.filter((file) => /^src\/.*\/index\.tsx?$/.test(file));
    expect(doors.filter((file) => file !== 'src/core/index.ts')).toEqual([]);
  });

  test('silence neither the compiler nor the linter', () => {
    expect(
      linesMatching(
        SOURCES,
        either('@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable', 'as ' + 'any\\b'),
      ),
    ).toEqual([]);
  });

  test('promise nothing for later', () => {
    expect(
      linesMatching(
        SOURCES,
        either('(//|/\\*|^\\s*\\*).*\\bTO' + 'DO\\b', '(//|/\\*|^\\s*\\*).*\\bFIX' + 'ME\\b'),
      ),
    ).toEqual([]);
  });
});

test('no test is left out or run alone for good', () => {
  const tests = SOURCES.filter((file) => file.endsWith('.test.ts'));
  expect(
    linesMatching(
      tests,
      either('\\b(test|it|describe)\\.' + '(skip|only)\\(', '\\b[xf](it|describe|test)\\('),
    ),
  ).toEqual([]);
});

describe('the repository', () => {
  const files = textFiles().filter((file) => file !== 'package-lock.json');

  test('holds no path of anybody’s machine', () => {
    expect(
      linesMatching(
        files,
        either('/' + 'work/', '/' + 'root/', '/' + 'home/\\w', '/' + 'Users/\\w', 'C:' + '\\\\Users'),
      ),
    ).toEqual([]);
  });

  test('holds no mobile phone number', () => {
    expect(linesMatching(files, /(?<![\d.])1[3-9]\d{9}(?![\d.])/)).toEqual([]);
  });

  test('holds no certificate or key', () => {
    expect(linesMatching(files, either('-----BEGIN ' + '(CERTIFICATE|[A-Z ]*PRIVATE KEY)'))).toEqual([]);
  });

  test('ends its lines as Unix does, and the last one, too', () => {
    const odd = files.filter((file) => {
      const text = readText(file);
      return text.includes('\r') || (text !== '' && !text.endsWith('\n'));
    });
    expect(odd.filter((file) => !file.startsWith('test/fixtures/'))).toEqual([]);
  });
});
