import type { Text } from '../core/checks/types';
import { yearOf } from '../core/compute/scopes';
import type { Analysis } from '../core/compute/types';
import { areaAddress } from '../core/grid/address';
import type { SheetKind, SheetReading, TableKind } from '../core/layout/types';

/** What was recognised, before anything is said about right or wrong. */
export interface FormSummary {
  /** "2023"; null when the form names no year. */
  readonly year: string | null;
  /** The main form's title without its year; "" when it has none. */
  readonly title: string;
  readonly unit: string | null;
  readonly indicators: number;
  readonly fullMark: number;
  readonly sheets: readonly FormSheet[];
  readonly profile: ProfileSummary;
  /** Tables that were read with too little certainty to go by without asking. */
  readonly doubts: readonly TableDoubt[];
}

export interface FormSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly hidden: boolean;
}

/** 口径: which one is used, and what speaks for it. */
export interface ProfileSummary {
  readonly id: string;
  readonly name: Text;
  readonly source: string;
  readonly why: readonly Text[];
  /** False when the officer had better say which it is. */
  readonly sure: boolean;
}

export interface TableDoubt {
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  readonly why: readonly Text[];
}

/** Under it the officer is asked rather than told (see the confidences of layout and scoring). */
const SURE = 0.6;

/** A workbook may hold the declaration, the self-evaluation and its summary: this is whose name stands on top. */
const MAIN_FIRST: readonly SheetKind[] = [
  'self-evaluation',
  'declaration',
  'report',
  'score-summary',
  'data',
  'other',
];

/** Null when no sheet holds a form. */
export function summariseForm(analysis: Analysis): FormSummary | null {
  const forms = analysis.sheets.filter((sheet) => sheet.kind !== 'other');
  const visible = forms.filter((sheet) => !sheet.hidden);
  const main = mainOf(visible.length > 0 ? visible : forms);
  if (main === null) return null;
  const years = [main, ...forms].map(yearOf);
  return {
    year: years.find((year) => year !== null) ?? null,
    title: titleOf(main),
    unit: analysis.unitName,
    indicators: analysis.indicators.length,
    fullMark: analysis.profile.profile.fullMark,
    sheets: forms.map(({ name, kind, hidden }) => ({ name, kind, hidden })),
    profile: profileOf(analysis),
    doubts: forms.flatMap(doubtsOf),
  };
}

function mainOf(sheets: readonly SheetReading[]): SheetReading | null {
  for (const kind of MAIN_FIRST) {
    const sheet = sheets.find((one) => one.kind === kind);
    if (sheet !== undefined) return sheet;
  }
  return null;
}

/** "2023年度部门整体支出绩效自评表", "（ 年度）部门…" → what remains without the year. */
function titleOf({ title }: SheetReading): string {
  return title
    .replace(/[（(]?\s*20\d\d\s*年度?\s*[）)]?/, '')
    .replace(/[（(]\s*(年度?)?\s*[）)](年度?)?/, '')
    .replace(/\s+/g, '')
    .trim();
}

function profileOf({ profile: { profile, why, confidence } }: Analysis): ProfileSummary {
  // The same word on several sheets is told once.
  const told = new Map(why.map(({ zh, en }) => [zh, { zh, en }]));
  const { id, name, source } = profile;
  return { id, name, source, why: [...told.values()], sure: confidence >= SURE };
}

function doubtsOf(sheet: SheetReading): TableDoubt[] {
  return sheet.tables
    .filter((table) => table.confidence < SURE)
    .map(({ area, kind, evidence }) => ({
      sheet: sheet.name,
      range: areaAddress(area),
      kind,
      why: evidence.map(({ zh, en }) => ({ zh, en })),
    }));
}
