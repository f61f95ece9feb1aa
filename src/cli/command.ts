import { parseArgs } from 'node:util';
import type { Text } from '../core/checks/types';
import { errorCode, errorMessage } from './system-error';

/** What the caller asked for; `usage` says what was wrong with the asking. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'usage'; readonly message: Text }
  | { readonly kind: 'profiles' | 'checks'; readonly json: boolean }
  | CheckCommand
  | RecalcCommand;

export interface CheckCommand {
  readonly kind: 'check';
  /** As given, "-" still standing for the list on standard input. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly profile: string | null;
}

export interface RecalcCommand {
  readonly kind: 'recalc';
  readonly file: string;
  readonly output: string;
  readonly overwrite: boolean;
  readonly mark: boolean;
  readonly json: boolean;
  readonly profile: string | null;
}

const OPTIONS = {
  json: { type: 'boolean' },
  profile: { type: 'string' },
  output: { type: 'string', short: 'o' },
  overwrite: { type: 'boolean' },
  mark: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

const ALLOWED: Readonly<Record<string, readonly (keyof Values)[]>> = {
  check: ['json', 'profile'],
  recalc: ['json', 'profile', 'output', 'overwrite', 'mark'],
  profiles: ['json'],
  checks: ['json'],
};

export function parseCommand(args: readonly string[]): Command {
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrongOption(error);
  }
  const { values } = parsed;
  const [name, ...operands] = parsed.positionals;
  if (values.version === true) return { kind: 'version' };
  if (values.help === true || name === 'help') return { kind: 'help' };
  if (name === undefined) return usage('没有说要做什么', 'no command given');
  const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  if (allowed === undefined) return usage(`没有“${name}”这个命令`, `unknown command "${name}"`);
  const stray = (Object.keys(values) as (keyof Values)[]).find((option) => !allowed.includes(option));
  if (stray !== undefined) return usage(`${name} 没有选项 --${stray}`, `${name} has no option --${stray}`);
  if (values.profile === '') return usage('--profile 后面要写口径代号', '--profile needs an id');
  return withOperands(name, operands, values);
}

function withOperands(name: string, operands: readonly string[], values: Values): Command {
  const json = values.json ?? false;
  const profile = values.profile ?? null;
  if (name === 'check') {
    if (operands.length === 0) return usage('check 要写明查哪些文件', 'check needs at least one file');
    return { kind: 'check', files: operands, json, profile };
  }
  if (name === 'recalc') return recalc(operands, values);
  if (operands.length > 0) return usage(`${name} 后面不用写文件`, `${name} takes no files`);
  return { kind: name === 'profiles' ? 'profiles' : 'checks', json };
}

function recalc(operands: readonly string[], values: Values): Command {
  const [file] = operands;
  if (file === undefined || operands.length !== 1 || file === '-') {
    return usage('recalc 一次算一个文件', 'recalc takes exactly one file');
  }
  const { output } = values;
  if (output === undefined || output === '') {
    return usage('recalc 要用 -o 写明结果存到哪里', 'recalc needs -o OUT.xlsx');
  }
  // Macros would be lost or look like they were kept, so the kind of file has to be said truly.
  if (!/\.xls[xm]$/i.test(output)) return usage('-o 要写 .xlsx 文件名', '-o must name an .xlsx file');
  return {
    kind: 'recalc',
    file,
    output,
    overwrite: values.overwrite ?? false,
    mark: values.mark ?? false,
    json: values.json ?? false,
    profile: values.profile ?? null,
  };
}

function wrongOption(error: unknown): Command {
  const code = errorCode(error);
  if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
  const message = errorMessage(error);
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  const zh = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `没有选项 ${option}` : `选项 ${option} 的写法不对`;
  return usage(zh, message.split('\n', 1).join());
}

function usage(zh: string, en: string): Command {
  return { kind: 'usage', message: { zh, en } };
}
