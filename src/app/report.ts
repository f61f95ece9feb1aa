import type { Finding } from '../core/checks/types';
import type { Analysis, Input } from '../core/compute/types';
import { areaAddress, columnName } from '../core/grid/address';
import type { FormCell, IndicatorRow, SheetReading, TableReading } from '../core/layout/types';
import { plain, ZERO } from '../core/number/decimal';
import type { ComputedValue } from '../core/planning/computed';
import type {
  CheckReport,
  ReportFinding,
  ReportGap,
  ReportInput,
  ReportRow,
  ReportSheet,
  ReportSummary,
  ReportTable,
  ReportValue,
} from './check-report';

/** The analysis and its findings in the words of the command line's contract. */
export function toReport(
  analysis: Analysis,
  findings: readonly Finding[],
  computed: readonly ComputedValue[],
): CheckReport {
  const gaps = findings.filter((finding) => finding.severity === 'gap');
  const others = findings.filter((finding) => finding.severity !== 'gap');
  return {
    unit: analysis.unitName,
    profile: analysis.sheets.some((sheet) => sheet.kind !== 'other') ? analysis.profile.profile.id : null,
    sheets: analysis.sheets.map(toSheet),
    dataItems: analysis.items.map((item) => ({
      name: item.name,
      value: item.value === null ? null : plain(item.value),
      unit: item.unit,
      sheet: item.cell.sheet,
      cell: item.cell.address,
    })),
    computed: computed.map(toValue),
    findings: others.map(toFinding),
    gaps: gaps.map(toGap),
    summary: toSummary(analysis, others, gaps.length),
  };
}

function toSheet(sheet: SheetReading): ReportSheet {
  return { name: sheet.name, hidden: sheet.hidden, kind: sheet.kind, tables: sheet.tables.map(toTable) };
}

function toTable(table: TableReading): ReportTable {
  return {
    kind: table.kind,
    range: areaAddress(table.area),
    headerRows: table.headerRows.map((row) => row + 1),
    columns: Object.fromEntries(
      publishedColumns(table)
        .sort(([, a], [, b]) => a - b)
        .map(([role, col]) => [role, columnName(col)]),
    ),
    rows: toRows(table),
  };
}

/** 评分标准 beside 指标说明 and 完成率 are the engine's own distinctions: the report has no names for them. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['standard', 'completion']);

function publishedColumns(table: TableReading): [string, number][] {
  const columns = Object.entries(table.columns);
  return table.kind === 'indicators' ? columns.filter(([role]) => !UNPUBLISHED.has(role)) : columns;
}

/** Amounts and data items have their own list (dataItems); only tables of points have rows. */
function toRows(table: TableReading): ReportRow[] {
  if (table.kind === 'indicators') return table.rows.map(toIndicatorRow);
  if (table.kind === 'amounts' || table.kind === 'data') return [];
  return table.rows.map((row) => {
    const role = 'role' in row ? row.role : row.whole ? 'total' : 'subtotal';
    return { ...addTexts({ row: row.row + 1, role }, row.cells, NO_FIELDS), label: row.label };
  });
}

const OWN_FIELDS: ReadonlySet<string> = new Set([
  'level1',
  'level2',
  'name',
  'standard',
  'definition',
  'completion',
]);

function toIndicatorRow(row: IndicatorRow): ReportRow {
  const { level1, level2, name, role } = row;
  return addTexts({ row: row.row + 1, role, level1, level2, name }, row.cells, OWN_FIELDS);
}

/** Into the row itself: a large workbook has ten thousand rows. */
function addTexts(
  into: Writable<ReportRow>,
  cells: Readonly<Partial<Record<string, FormCell>>>,
  but: ReadonlySet<string>,
): ReportRow {
  for (const role in cells) {
    const cell = cells[role];
    if (cell !== undefined && !but.has(role)) into[role] = cell.text;
  }
  return into;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_FIELDS: ReadonlySet<string> = new Set();

function toValue(value: ComputedValue): ReportValue {
  return {
    sheet: value.at.sheet,
    cell: value.at.address,
    field: value.field,
    name: value.name,
    value: value.value,
    text: value.rendered.text,
    definition: value.definition,
    inputs: value.inputs.map(toInput),
  };
}

function toInput({ name, at, value }: Input): ReportInput {
  return { name, cell: at.address, value: plain(value) };
}

function toFinding(finding: Finding): ReportFinding {
  return {
    check: finding.check,
    severity: finding.severity === 'gap' ? 'info' : finding.severity,
    sheet: finding.at.sheet,
    cell: finding.at.address,
    subject: finding.subject,
    message: finding.message.zh,
    messageEn: finding.message.en,
    entered: finding.entered,
    expected: finding.expected,
    cause: finding.cause?.zh ?? null,
    causeEn: finding.cause?.en ?? null,
    clause: finding.clause,
  };
}

function toGap(gap: Finding): ReportGap {
  return {
    check: gap.check,
    sheet: gap.at.sheet,
    cell: gap.at.address,
    item: gap.subject,
    neededBy: gap.neededBy,
    message: gap.message.zh,
    messageEn: gap.message.en,
  };
}

function toSummary(analysis: Analysis, findings: readonly Finding[], gaps: number): ReportSummary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    indicators: analysis.indicators.length,
    weight: totalOf(analysis, 'weight-total'),
    score: totalOf(analysis, 'score-total'),
    grade: analysis.grades.find((grade) => grade.entered !== '')?.entered ?? null,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    gaps,
  };
}

/** The first visible total: as entered, else as its parts add up, else what the first table's rows make. */
function totalOf(analysis: Analysis, kind: 'weight-total' | 'score-total'): string | null {
  const hidden = new Set(analysis.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name));
  const total = analysis.sums.find((sum) => sum.kind === kind && !hidden.has(sum.at.sheet));
  if (total === undefined) {
    const points = kind === 'weight-total' ? 'weight' : 'entered';
    return rowsTotal(analysis, points, hidden) ?? (points === 'entered' ? gradedTotal(analysis) : null);
  }
  const value = total.entered ?? (total.complete && total.parts.length > 0 ? total.sum : null);
  return value === null ? null : plain(value);
}

/** A form without a total row still has points: those of its first sheet's rows and budget block. */
function rowsTotal(
  analysis: Analysis,
  points: 'weight' | 'entered',
  hidden: ReadonlySet<string>,
): string | null {
  const sheet = analysis.scores.find((score) => !hidden.has(score.at.sheet))?.at.sheet;
  const values = analysis.scores.filter((score) => score.at.sheet === sheet).map((score) => score[points]);
  const known = values.filter((value) => value !== null);
  return known.length === 0 || (points === 'entered' && known.length < values.length)
    ? null
    : plain(known.reduce((sum, value) => sum.plus(value), ZERO));
}

/** A form that scores nothing row by row still states what it grades ("绩效自评综合得分 100"). */
function gradedTotal(analysis: Analysis): string | null {
  const total = analysis.grades.find((grade) => grade.total !== null)?.total ?? null;
  return total === null ? null : plain(total);
}
