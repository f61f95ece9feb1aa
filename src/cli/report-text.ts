import type { CheckReport, ReportSheet } from '../app/check-report';
import type { SheetKind } from '../core/layout/types';
import { profileById } from '../core/scoring/profiles';
import { padded, painter, shown, textWidth, wrapped } from './terminal';
import type { Colour, Paint } from './terminal';

export interface TextStyle {
  readonly coloured: boolean;
  /** Columns of the terminal; null when there is none, and lines are left as long as they are. */
  readonly columns: number | null;
}

const KINDS: Readonly<Record<SheetKind, string>> = {
  declaration: '目标申报表',
  'self-evaluation': '自评表',
  'score-summary': '得分情况表',
  report: '自评报告',
  data: '基础数据',
  other: '',
};

interface Level {
  readonly label: string;
  readonly colour: Colour;
}

const LEVELS: Readonly<Record<'error' | 'warning' | 'info' | 'gap', Level>> = {
  error: { label: '差错', colour: 'red' },
  warning: { label: '提醒', colour: 'yellow' },
  info: { label: '提示', colour: 'cyan' },
  gap: { label: '缺项', colour: 'magenta' },
};

interface Entry {
  readonly level: Level;
  readonly place: string;
  readonly message: string;
  readonly cause: string | null;
}

/** The report as a colleague would note it: what it is, how it stands, what to look at and where. */
export function reportText(file: string, report: CheckReport, style: TextStyle): string {
  const paint = painter(style.coloured);
  const lines = [paint('bold', shown(file)), ...head(report, paint)];
  const entries = entriesOf(report);
  if (entries.length > 0) lines.push('', ...table(entries, style, paint));
  return `${lines.join('\n')}\n\n`;
}

function head(report: CheckReport, paint: Paint): string[] {
  const forms = report.sheets.filter((sheet) => sheet.kind !== 'other');
  if (forms.length === 0) return [`  ${paint('dim', '没有认出绩效表')}`];
  const { summary } = report;
  const rows: [string, string | null][] = [
    ['单位', report.unit],
    ['表', formsText(forms)],
    ['口径', report.profile === null ? null : profileText(report.profile)],
    ['得分', scoreOf(summary)],
    ['等级', summary.grade],
    ['结果', tally(summary, paint)],
  ];
  return rows.flatMap(([label, text]) =>
    text === null || text === ''
      ? []
      : [`  ${paint('dim', padded(label, 6))}${label === '结果' ? text : shown(text)}`],
  );
}

/** A department's workbook may hold a sheet for each of its units: the first ones tell what it is. */
function formsText(forms: readonly ReportSheet[]): string {
  const names = forms
    .slice(0, 4)
    .map(({ name, kind }) => (name.includes(KINDS[kind]) ? name : `${name}（${KINDS[kind]}）`));
  return names.join('、') + (forms.length > names.length ? ` 等 ${String(forms.length)} 张` : '');
}

function profileText(id: string): string {
  const profile = profileById(id);
  return profile === null ? id : `${profile.name.zh}（${id}）`;
}

function scoreOf(summary: CheckReport['summary']): string | null {
  if (summary.score === null) return null;
  return summary.weight === null ? summary.score : `${summary.score}（分值合计 ${summary.weight}）`;
}

function tally(summary: CheckReport['summary'], paint: Paint): string {
  const counts: [Level, number][] = [
    [LEVELS.error, summary.errors],
    [LEVELS.warning, summary.warnings],
    [LEVELS.info, summary.infos],
    [LEVELS.gap, summary.gaps],
  ];
  return counts
    .map(([level, count]) => paint(count === 0 ? 'dim' : level.colour, `${level.label} ${String(count)}`))
    .join('  ');
}

/** Errors first: what has to be put right stands above what is worth a look. */
function entriesOf(report: CheckReport): Entry[] {
  const order = ['error', 'warning', 'info'] as const;
  const findings = order.flatMap((severity) =>
    report.findings.filter((finding) => finding.severity === severity),
  );
  return [
    ...findings.map((finding) => ({
      level: LEVELS[finding.severity],
      place: place(finding.sheet, finding.cell),
      message: shown(finding.message),
      cause: finding.cause === null ? null : shown(finding.cause),
    })),
    ...report.gaps.map((gap) => ({
      level: LEVELS.gap,
      place: place(gap.sheet, gap.cell),
      message: shown(gap.message),
      cause: null,
    })),
  ];
}

function place(sheet: string, cell: string): string {
  return `${shown(sheet)}!${cell}`;
}

function table(entries: readonly Entry[], style: TextStyle, paint: Paint): string[] {
  const placeWidth = Math.max(...entries.map((entry) => textWidth(entry.place)));
  const indent = 2 + 6 + placeWidth + 2;
  const room = style.columns === null ? Infinity : Math.max(20, style.columns - indent);
  const margin = ' '.repeat(indent);
  return entries.flatMap(({ level, place: where, message, cause }) => {
    const [first = '', ...rest] = wrapped(message, room);
    const lead = `  ${paint(level.colour, level.label)}  ${padded(where, placeWidth)}  `;
    const why = cause === null ? [] : wrapped(`可能的原因：${cause}`, room);
    return [
      lead + first,
      ...rest.map((line) => margin + line),
      ...why.map((line) => margin + paint('dim', line)),
    ];
  });
}
