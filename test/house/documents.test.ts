import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, readText, repositoryFiles } from './repository';

const DOCUMENTS = repositoryFiles().filter((file) => file.endsWith('.md'));

test.each(DOCUMENTS)('every link of %s leads somewhere', (document) => {
  const links = [...readText(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    (match) => match[1] ?? '',
  );
  const local = links.filter((link) => !/^https?:/.test(link));
  const broken = local.filter(
    (link) => !existsSync(path.join(ROOT, path.dirname(document), decodeURI(link))),
  );
  expect(broken).toEqual([]);
});

describe('the README in two languages', () => {
  const english = readText('README.md');
  const chinese = readText('docs/README.zh-CN.md');

  const shape = (text: string): string[] =>
    text.split('\n').flatMap((line) => /^(#+ |- |```)/.exec(line)?.[1] ?? []);
  const commands = (text: string): string[] =>
    [...text.matchAll(/npm (?:run )?[\w:]+|--[a-z]+/g)].map(([word]) => word);
  const blocks = (text: string): string[] =>
    [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

  test('has the same headings, lists and examples', () => {
    expect(shape(chinese)).toEqual(shape(english));
    expect(blocks(chinese).length).toBeGreaterThan(2);
  });

  test('names the same commands and options', () => {
    expect(new Set(commands(chinese))).toEqual(new Set(commands(english)));
  });

  test('shows the same examples of the command line', () => {
    const withoutComments = (text: string): string[] =>
      blocks(text).map((block) => block.replace(/#.*$/gm, '').replace(/ +$/gm, ''));
    expect(withoutComments(chinese)).toEqual(withoutComments(english));
  });

  test('shows what the command line really prints', () => {
    const [, command = '', output = ''] =
      /^```\n(node dist.*)\n```\n\n```text\n([\s\S]*?)^```$/m.exec(english) ?? [];
    const [program = '', ...args] = command.split(' ').slice(1);
    const run = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, encoding: 'utf8' });
    const shown = output.split('\n').filter((line) => line.trim() !== '…');
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((line) => !run.stdout.split('\n').includes(line))).toEqual([]);
  });
});
