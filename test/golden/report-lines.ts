import type {
  CheckReport,
  ReportFinding,
  ReportGap,
  ReportTable,
  ReportValue,
} from '../../src/app/check-report';

/** A report as lines that a person can read beside the document: findings and gaps, values, tables. */
export function reportLines(report: CheckReport): string {
  const { summary } = report;
  return [
    `单位 ${report.unit ?? '—'} · 口径 ${report.profile ?? '—'}`,
    `指标 ${summary.indicators} · 分值 ${summary.weight ?? '—'} · 得分 ${summary.score ?? '—'} · 等级 ${summary.grade ?? '—'}`,
    `错误 ${summary.errors} · 警告 ${summary.warnings} · 提示 ${summary.infos} · 缺项 ${summary.gaps}`,
    '',
    '# 发现',
    ...report.findings.map(findingLine),
    '',
    '# 缺项',
    ...report.gaps.map(gapLine),
    '',
    '# 计算值',
    ...report.computed.map(valueLine),
    '',
    '# 数据项',
    ...report.dataItems.map(
      (item) => `${item.sheet}!${item.cell} ${item.name} = ${item.value ?? '空'}${item.unit ?? ''}`,
    ),
    '',
    '# 表',
    ...report.sheets.flatMap((sheet) => [
      `${sheet.name}（${sheet.kind}${sheet.hidden ? '，隐藏' : ''}）`,
      ...sheet.tables.flatMap(tableLines),
    ]),
    '',
  ].join('\n');
}

function findingLine(one: ReportFinding): string {
  const values = `${one.entered ?? '（空）'} → ${one.expected ?? '—'}`;
  const cause = one.cause === null ? '' : ` 〔${one.cause}〕`;
  return `${one.severity} ${one.check} ${one.sheet}!${one.cell} ${values} ${one.message}${cause} ｜依据：${one.clause}`;
}

function gapLine(one: ReportGap): string {
  return `gap ${one.check} ${one.sheet}!${one.cell} ${one.item} ${one.message} ｜需要它的：${one.neededBy.join('、')}`;
}

function valueLine(one: ReportValue): string {
  return `${one.sheet}!${one.cell} ${one.field} ${one.name} = ${one.text} ｜${one.definition}`;
}

function tableLines(table: ReportTable): string[] {
  const columns = Object.entries(table.columns)
    .map(([role, letter]) => `${role}=${letter}`)
    .join(' ');
  const roles = new Map<string, number>();
  for (const row of table.rows) roles.set(row.role, (roles.get(row.role) ?? 0) + 1);
  const rows = [...roles].map(([role, count]) => `${role}×${count}`).join(' ');
  return [`  ${table.kind} ${table.range} ${columns}`, `    ${rows}`];
}
