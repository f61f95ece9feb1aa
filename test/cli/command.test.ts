import { parseCommand } from '../../src/cli/command';

function parse(line: string): ReturnType<typeof parseCommand> {
  return parseCommand(line === '' ? [] : line.split(' '));
}

describe('check', () => {
  test('takes files, options before or after', () => {
    const expected = { kind: 'check', files: ['a.xlsx', 'b.xls'], json: true, profile: 'hubei' };
    expect(parse('check a.xlsx b.xls --json --profile hubei')).toEqual(expected);
    expect(parse('--json check --profile=hubei a.xlsx b.xls')).toEqual(expected);
  });

  test('takes "-" as a file, and after "--" anything', () => {
    expect(parse('check -')).toMatchObject({ kind: 'check', files: ['-'] });
    expect(parse('check -- --json.xlsx')).toMatchObject({
      kind: 'check',
      files: ['--json.xlsx'],
      json: false,
    });
  });
});

describe('recalc', () => {
  test('takes one file and where to put the result', () => {
    expect(parse('recalc a.xlsx -o b.xlsx --overwrite --mark')).toEqual({
      kind: 'recalc',
      file: 'a.xlsx',
      output: 'b.xlsx',
      overwrite: true,
      mark: true,
      json: false,
      profile: null,
    });
  });

  test('writes workbooks and nothing that only looks like one', () => {
    expect(parse('recalc a.xlsx -o b.XLSM').kind).toBe('recalc');
    expect(parse('recalc a.xlsx -o b.xls').kind).toBe('usage');
    expect(parse('recalc a.xlsx -o b').kind).toBe('usage');
  });
});

test.each([
  ['profiles', { kind: 'profiles', json: false }],
  ['checks --json', { kind: 'checks', json: true }],
  ['--help', { kind: 'help' }],
  ['-h', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['check --help', { kind: 'help' }],
  ['--version', { kind: 'version' }],
])('%s', (line, expected) => {
  expect(parse(line)).toEqual(expected);
});

test.each([
  ['', '没有说要做什么'],
  ['verify a.xlsx', '没有“verify”这个命令'],
  ['constructor', '没有“constructor”这个命令'],
  ['check', 'check 要写明查哪些文件'],
  ['check a.xlsx --overwrite', 'check 没有选项 --overwrite'],
  ['check a.xlsx -o b.xlsx', 'check 没有选项 --output'],
  ['check a.xlsx --jsn', '没有选项 --jsn'],
  ['check a.xlsx --profile', '选项 --profile 的写法不对'],
  ['check a.xlsx --json=yes', '选项 --json 的写法不对'],
  ['check a.xlsx --profile=', '--profile 后面要写口径代号'],
  ['recalc a.xlsx', 'recalc 要用 -o 写明结果存到哪里'],
  ['recalc -o b.xlsx', 'recalc 一次算一个文件'],
  ['recalc a.xlsx b.xlsx -o c.xlsx', 'recalc 一次算一个文件'],
  ['recalc - -o c.xlsx', 'recalc 一次算一个文件'],
  ['profiles hubei', 'profiles 后面不用写文件'],
])('"%s" is wrong usage: %s', (line, zh) => {
  const command = parse(line);
  expect(command).toMatchObject({ kind: 'usage', message: { zh } });
  expect(command.kind === 'usage' ? command.message.en : '').toMatch(/^[\x20-\x7e]+$/);
});
