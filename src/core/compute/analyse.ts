import { collectItems } from '../data-items/collect-items';
import type { DataItem } from '../data-items/types';
import { cellPlace } from '../grid/address';
import type { WorkbookSnapshot } from '../grid/cell';
import { detectSheet } from '../layout/detect';
import type { ColumnMapping } from '../layout/mapping';
import type { SheetReading } from '../layout/types';
import { chooseProfile, type ProfileChoice } from '../scoring/choose';
import { readOwnRules, withOwnRules } from '../scoring/own-rules';
import { profileById } from '../scoring/profiles';
import { completionRates } from './completion-rates';
import { labelledExecution } from './labelled-execution';
import { executionRates, executionScores } from './execution';
import { readGrades } from './grades';
import { readIndicators } from './indicators';
import { levelWeightSums } from './level-weights';
import { profileEvidence } from './profile-evidence';
import { actualRates, itemRates, scopeExecution, type ItemsOf } from './rates';
import { findScopes, unitNameOf } from './scopes';
import { indicatorScores, summaryScores } from './scores';
import { blocksByTable, blockScores } from './budget-block';
import { amountSums, budgetSums } from './amount-sums';
import { sectionsTotal } from './sections';
import { standingRecords } from './standing-records';
import { summaryRates } from './summary-rates';
import { isScoredOnce } from './stated-total';
import { summarySums } from './summary-sums';
import { indicatorSums } from './sums';
import type { Analysis, Indicator, Rate, ScoreEntry, SumEntry } from './types';

export interface AnalyseOptions {
  /** Profile chosen by the user; the workbook's own rules still go on top of it. */
  readonly profile?: string;
  readonly mappings?: readonly ColumnMapping[];
  /** Told after each sheet that was read; from the first again should the workbook be gone through again. */
  readonly onSheet?: SheetCount;
}

export type SheetCount = (done: number, total: number) => void;

/** A workbook as read → everything the checks and the plan look at. Pure: the same in, the same out. */
export function analyseWorkbook(snapshot: WorkbookSnapshot, options: AnalyseOptions = {}): Analysis {
  const sheets = readSheets(snapshot, options);
  const scopes = findScopes(sheets);
  const scopeOf = (sheet: SheetReading): string => scopes.get(sheet.name) ?? sheet.name;
  const profile = pickProfile(sheets, options.profile);
  const indicators = sheets.flatMap((sheet) => indicatorsOf(sheet, scopeOf(sheet)));
  const items = sheets.flatMap(collectItems);
  const itemsOf = byScope(items, scopes);
  const rates: Rate[] = [
    ...sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => (table.kind === 'budget' ? executionRates(table, scopeOf(sheet)) : [])),
    ),
    ...actualRates(indicators, itemsOf),
    ...itemRates(sheets, indicators, scopeOf, itemsOf),
    ...sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) =>
        table.kind === 'score-summary' ? summaryRates(table, scopeOf(sheet)) : [],
      ),
    ),
    ...completionRates(indicators),
  ];
  const scored = scoreSheets(sheets, scopeOf, indicators, rates, profile, itemsOf);
  const executions = scored.filter((score) => score.kind === 'execution');
  const sums = sheets.flatMap((sheet) => sheetSums(sheet, scopeOf(sheet), executions, rates, profile));
  return {
    sheets,
    scopes,
    profile,
    indicators,
    items,
    rates,
    sums,
    unitName: sheets.map(unitNameOf).find((name) => name !== null) ?? null,
    scores: scored,
    grades: sheets.flatMap((sheet) => readGrades(sheet, scopeOf(sheet), sums)),
    rewritten: new Set(standingRecords(snapshot).map(cellPlace)),
  };
}

function readSheets({ sheets }: WorkbookSnapshot, { mappings, onSheet }: AnalyseOptions): SheetReading[] {
  return sheets.map((sheet, at) => {
    const reading = detectSheet(sheet, mappings);
    onSheet?.(at + 1, sheets.length);
    return reading;
  });
}

function indicatorsOf({ tables }: SheetReading, scope: string): Indicator[] {
  return tables.flatMap((table) => (table.kind === 'indicators' ? readIndicators(table, scope) : []));
}

/** Looked up once per indicator of every sheet: sorted into scopes once. */
function byScope(items: readonly DataItem[], scopes: ReadonlyMap<string, string>): ItemsOf {
  const sorted = new Map<string, DataItem[]>();
  for (const item of items) {
    const scope = scopes.get(item.cell.sheet) ?? item.cell.sheet;
    const list = sorted.get(scope);
    if (list === undefined) sorted.set(scope, [item]);
    else list.push(item);
  }
  return (scope) => sorted.get(scope) ?? [];
}

function pickProfile(sheets: readonly SheetReading[], id: string | undefined): ProfileChoice {
  const evidence = profileEvidence(sheets);
  const chosen = id === undefined ? null : profileById(id);
  if (chosen === null) return chooseProfile(evidence);
  const own = readOwnRules(evidence.notes, chosen);
  return {
    profile: withOwnRules(chosen, own),
    own,
    confidence: 1,
    runnersUp: [],
    why: [{ zh: '由用户选定', en: 'chosen by the user' }],
  };
}

function scoreSheets(
  sheets: readonly SheetReading[],
  scopeOf: (sheet: SheetReading) => string,
  indicators: readonly Indicator[],
  rates: readonly Rate[],
  profile: ProfileChoice,
  itemsOf: ItemsOf,
): ScoreEntry[] {
  const scores: ScoreEntry[] = [];
  for (const sheet of sheets) {
    const scope = scopeOf(sheet);
    scores.push(...labelledExecution(sheet, scope));
    for (const table of sheet.tables) {
      if (table.kind === 'budget') scores.push(...executionScores(table, sheet, scope));
      else if (table.kind === 'score-summary')
        scores.push(...summaryScores(table, scope, scopeExecution(scope, rates, itemsOf(scope))));
    }
  }
  return [...scores, ...indicatorScores(indicators, rates, profile.profile)];
}

function sheetSums(
  sheet: SheetReading,
  scope: string,
  executions: readonly ScoreEntry[],
  rates: readonly Rate[],
  full: ProfileChoice,
): SumEntry[] {
  const execution = executions.filter((score) => score.at.sheet === sheet.name);
  const { fullMark } = full.profile;
  const whole = sectionsTotal(sheet, scope, execution, fullMark);
  const blocks = blocksByTable(sheet);
  const own = sheet.tables.flatMap((table) => {
    switch (table.kind) {
      case 'indicators':
        return [
          ...indicatorSums(
            table,
            sheet,
            scope,
            blocks.has(table) || !isScoredOnce(sheet)
              ? blockScores(table, blocks.get(table) ?? [], execution, rates, full)
              : labelledExecution(sheet, scope),
            fullMark,
          ),
          ...levelWeightSums(table, scope),
        ];
      case 'score-summary':
        return summarySums(table, sheet, scope);
      case 'amounts':
        return amountSums(table, scope);
      case 'budget':
        return budgetSums(table, scope);
      case 'data':
        return [];
    }
  });
  return [...own, ...whole];
}
