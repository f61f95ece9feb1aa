import type { NewSheet, NewSheetCell, NewValue } from '../../core/planning/types';
import { RESULTS_TITLES } from '../../core/layout/results-sheet';
import { parseDecimal, plain } from '../../core/number/decimal';
import { RULES_VERSION } from '../../core/rules-version';
import type { ReportFinding, ReportGap } from '../check-report';
import { reviewTextsIn } from '../texts/review-texts';
import { textsIn, type Language } from '../texts/texts';
import { REVIEW_COLUMNS, cellText, tallyFiles } from './review-table';
import type { ReviewedFile } from './types';

export interface ReviewSheetChoices {
  readonly language: Language;
  /** Date and time in words; null where nobody says. */
  readonly checkedAt: string | null;
}

/** Rows of an .xlsx sheet less the lines above the table; a list that is longer goes on in another sheet. */
const LONGEST = 100_000;
const TABLE_TOP = 2;
/** In characters: 序号, then those of the table, then 说明. */
const FILE_WIDTHS = [6, 40, 36, 50, 10, 8, 8, 8, 8, 8, 60];
/** 序号, 文件, 单位, 类别, 工作表, 单元格, 对象, 说明, 填写, 应为, 可能的原因, 依据. */
const FINDING_WIDTHS = [6, 34, 28, 8, 20, 8, 26, 60, 14, 14, 36, 44];

type Row = readonly NewValue[];

/** 审核汇总: one row for each file on the first sheet, one for each finding and gap on those behind it. */
export function reviewSheets(files: readonly ReviewedFile[], choices: ReviewSheetChoices): NewSheet[] {
  const texts = reviewTextsIn(choices.language);
  const rows = files.flatMap((file, at) => findingRows(file, at + 1, choices.language));
  const pieces = Math.max(1, Math.ceil(rows.length / LONGEST));
  const findingSheets = Array.from({ length: pieces }, (_, piece) =>
    tableSheet({
      name: piece === 0 ? texts.sheets.findings : `${texts.sheets.findings}${String(piece + 1)}`,
      line: texts.findingsLine(rows.length),
      heads: texts.findingColumns,
      rows: rows.slice(piece * LONGEST, (piece + 1) * LONGEST),
      widths: FINDING_WIDTHS,
      language: choices.language,
    }),
  );
  return [filesSheet(files, choices), ...findingSheets];
}

function filesSheet(files: readonly ReviewedFile[], { language, checkedAt }: ReviewSheetChoices): NewSheet {
  const texts = reviewTextsIn(language);
  const { kinds } = tallyFiles(files);
  return tableSheet({
    name: texts.sheets.files,
    line: texts.filesLine(files.length, kinds, RULES_VERSION, checkedAt),
    heads: [texts.number, ...REVIEW_COLUMNS.map((column) => texts.columns[column]), texts.remark],
    rows: files.map((file, at) => fileRow(file, at + 1, language)),
    widths: FILE_WIDTHS,
    language,
  });
}

function fileRow(file: ReviewedFile, number: number, language: Language): Row {
  const remark =
    file.outcome.kind === 'failed'
      ? language === 'zh'
        ? file.outcome.message
        : file.outcome.english
      : file.outcome.form === null
        ? reviewTextsIn(language).formless
        : '';
  return [
    counted(number),
    ...REVIEW_COLUMNS.map((column) => {
      const shown = cellText(file, column);
      return column === 'name' || column === 'unit' || column === 'form' ? text(shown) : numberOr(shown);
    }),
    text(remark),
  ];
}

function findingRows({ name, outcome }: ReviewedFile, number: number, language: Language): Row[] {
  // What is said of a workbook without a form is said of nothing.
  if (outcome.kind === 'failed' || outcome.form === null) return [];
  const { results } = textsIn(language);
  const head = [counted(number), text(name), text(outcome.unit ?? '')];
  const finding = (one: ReportFinding): Row => [
    ...head,
    ...[results.severities[one.severity], one.sheet, one.cell, one.subject].map(text),
    text(language === 'zh' ? one.message : one.messageEn),
    ...[one.entered ?? '', one.expected ?? ''].map(text),
    text((language === 'zh' ? one.cause : one.causeEn) ?? ''),
    text(one.clause),
  ];
  const gap = (one: ReportGap): Row => [
    ...head,
    ...[results.severities.gap, one.sheet, one.cell, one.item].map(text),
    text(language === 'zh' ? one.message : one.messageEn),
    ...['', '', '', ''].map(text),
  ];
  return [...outcome.findings.map(finding), ...outcome.gaps.map(gap)];
}

interface Table {
  readonly name: string;
  readonly line: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
  readonly language: Language;
}

/** Its title tells every check that this is a list of ours and no form. */
function tableSheet({ name, line, heads, rows, widths, language }: Table): NewSheet {
  const cells: NewSheetCell[] = [
    { row: 0, col: 0, value: text(RESULTS_TITLES[language]), style: 'title' },
    { row: 1, col: 0, value: text(line), style: 'text' },
    ...heads.map((head, col) => ({ row: TABLE_TOP, col, value: text(head), style: 'header' as const })),
  ];
  rows.forEach((row, at) => {
    row.forEach((value, col) => cells.push({ row: TABLE_TOP + 1 + at, col, value, style: styleOf(value) }));
  });
  return { name, cells, columnWidths: widths, headRow: TABLE_TOP };
}

function styleOf({ kind }: NewValue): NewSheetCell['style'] {
  return kind === 'number' ? 'figure' : 'label';
}

function text(value: string): NewValue {
  return value === '' ? { kind: 'blank' } : { kind: 'text', value };
}

function counted(value: number): NewValue {
  return { kind: 'number', value: String(value) };
}

/** A score goes in as a number, so that the list can be sorted by it; a grade stays a word. */
function numberOr(shown: string): NewValue {
  const number = parseDecimal(shown);
  return number === null ? text(shown) : { kind: 'number', value: plain(number) };
}
