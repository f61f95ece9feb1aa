import type { RecalcReport, WrittenValue } from '../app/recalc-report';
import type { RecalcCommand } from './command';
import { complain, print, textStyle } from './console';
import { recalcBytes } from './engine';
import { failureOf } from './outcome';
import type { Status } from './outcome';
import { readWorkbookFile } from './read-file';
import { reportText } from './report-text';
import { shown } from './terminal';
import { WriteError, writeFileAtomically } from './write-file';

export async function runRecalc(command: RecalcCommand): Promise<Status> {
  const { file, output, overwrite, mark, profile } = command;
  try {
    const input = readWorkbookFile(file);
    const options = { overwrite, mark, ...(profile === null ? {} : { profile }) };
    const { bytes, report } = await recalcBytes(input, options);
    writeFileAtomically(output, bytes);
    await print(command.json ? jsonLine(command, null, report) : text(command, report));
    return report.check.summary.errors > 0 ? 1 : 0;
  } catch (error) {
    const unwritten = error instanceof WriteError;
    const failure = unwritten
      ? { code: 'not-written', message: `${output} 写不了：${error.message}` }
      : failureOf(error);
    complain(unwritten ? failure.message : `${file}：${failure.message}`);
    if (command.json) await print(jsonLine(command, failure, null));
    return 2;
  }
}

function jsonLine(
  command: RecalcCommand,
  error: { code: string; message: string } | null,
  report: RecalcReport | null,
): string {
  const { file, output } = command;
  const body = report ?? { written: [], kept: [], skipped: [], check: null };
  return `${JSON.stringify({ schema: 'jihe.recalc/1', file, output, error, ...body })}\n`;
}

const WHY_SKIPPED = {
  changed: '内容已变',
  formula: '原有公式',
  protected: '工作表受保护',
  'no-sheet': '没有这张表',
} as const;

function text(command: RecalcCommand, report: RecalcReport): string {
  const lines = [
    `${shown(command.file)} → ${shown(command.output)}`,
    ...section(
      '写入',
      report.written,
      (value) => `${value.before === '' ? '（空）' : value.before} → ${value.after}`,
    ),
    ...section('保留', report.kept, (value) => `填 ${value.before}，算得 ${value.after}`),
    ...section('未写', report.skipped, (value) => `${value.after}（${WHY_SKIPPED[value.why]}）`),
  ];
  return `${lines.join('\n')}\n\n${reportText(command.output, report.check, textStyle())}`;
}

function section<Value extends WrittenValue>(
  title: string,
  values: readonly Value[],
  describe: (value: Value) => string,
): string[] {
  if (values.length === 0) return [];
  const rows = values.map(
    (value) => `    ${shown(`${value.sheet}!${value.cell}  ${value.name}  ${describe(value)}`)}`,
  );
  return [`  ${title} ${String(values.length)} 格`, ...rows];
}
