import { runChecks } from '../../core/checks/run-checks';
import { analyseWorkbook, type AnalyseOptions } from '../../core/compute/analyse';
import type { Analysis } from '../../core/compute/types';
import { planDataSheet, type DataSheetPlan } from '../../core/planning/data-sheet';
import { columnNotation } from '../../core/planning/notation';
import type { CellEdit, Plan } from '../../core/planning/types';
import { linkTo } from '../cell-link';
import type { WorkbookPort } from '../workbook-port';
import { fillIn } from './data-sheet-entry';
import { findGaps, type FoundGap } from './find-gaps';
import { parseActual, parseAmount, parsePoints, parseReason, parseTarget, type Entry } from './parse-entry';
import type { FillOutcome, Gap } from './types';

export interface FillChoices extends AnalyseOptions {
  /** Make the 基础数据 sheet where the value has no other place; the officer is asked before. */
  readonly makeDataSheet?: boolean;
}

/**
 * Writes what the officer typed for a gap. The workbook is read anew: the gap may have been filled, or its
 * cell moved, since it was listed. Text that is not what is asked for is refused before anything is written.
 */
export async function fillGap(
  workbook: WorkbookPort,
  gap: Pick<Gap, 'id'>,
  typed: string,
  choices: FillChoices = {},
): Promise<FillOutcome> {
  const analysis = analyseWorkbook(await workbook.read(), choices);
  const found = findGaps(analysis, runChecks(analysis)).find((one) => one.gap.id === gap.id);
  if (found === undefined) return { kind: 'closed' };
  const { destination } = found.gap;
  if (destination.kind === 'nowhere') return { kind: 'rejected', message: destination.why };
  const entry = parseEntry(found, typed, analysis);
  if (entry.kind === 'rejected') return entry;
  if (destination.kind === 'cell') return write(workbook, editOf(found, entry), entry.text);
  if (destination.kind === 'new-data-sheet' && choices.makeDataSheet !== true)
    return { kind: 'needs-data-sheet', message: NEEDS_SHEET };
  return writeIntoList(workbook, found, entry, analysis);
}

const NEEDS_SHEET = {
  zh: '工作簿里还没有基础数据表，要先建一张，把计算所需的数据都列在里面。',
  en: 'The workbook has no 基础数据 sheet yet: one has to be made that lists what the formulas need.',
};

type Accepted = Extract<Entry, { kind: 'value' }>;

function parseEntry({ gap, at, indicator }: FoundGap, typed: string, analysis: Analysis): Entry {
  const { kind, subject, unit } = gap;
  const tables = analysis.sheets.find((sheet) => sheet.name === at.sheet)?.tables ?? [];
  const unitBeside = indicator?.row.cells.unit !== undefined;
  const notation = columnNotation(at, tables, unitBeside && unit === '%');
  switch (kind) {
    case 'operand':
      return parseAmount(typed, { subject, unit });
    case 'weight':
      return parsePoints(typed, subject, null, notation);
    case 'score':
      return parsePoints(typed, subject, indicator?.weight ?? null, notation);
    case 'target':
      return parseTarget(typed, subject, notation);
    case 'reason':
    case 'execution-reason':
      return parseReason(typed, subject);
    case 'actual':
      return parseActual(typed, {
        subject,
        unit,
        unitBeside,
        numeric: indicator?.target.kind === 'number',
        notation,
      });
  }
}

function editOf({ at }: FoundGap, { value, format }: Accepted): CellEdit {
  const { sheet, row, col, text: expect } = at;
  return {
    sheet,
    row,
    col,
    value,
    expect,
    replaceFormula: false,
    ...(format === undefined ? {} : { format }),
  };
}

const NOTHING: Plan = { edits: [], newSheets: [], marks: null, written: null };

async function write(workbook: WorkbookPort, edit: CellEdit, text: string): Promise<FillOutcome> {
  const { skipped } = await workbook.apply({ ...NOTHING, edits: [edit] });
  const [refused] = skipped;
  if (refused === undefined) return { kind: 'filled', cell: linkTo(edit), text };
  return { kind: 'skipped', why: refused.why, found: refused.found, cell: linkTo(edit) };
}

/** The data list and the value in one go, so that one 撤销 takes both back. */
async function writeIntoList(
  workbook: WorkbookPort,
  found: FoundGap,
  entry: Accepted,
  analysis: Analysis,
): Promise<FillOutcome> {
  const scope = analysis.scopes.get(found.at.sheet) ?? found.at.sheet;
  const plan = planDataSheet(analysis, scope);
  const item = found.operand?.missing.item ?? found.gap.subject;
  const filled: DataSheetPlan | null = plan === null ? null : fillIn(plan, item, entry, analysis);
  if (filled === null) throw new Error(`the data sheet has no row for ${item}`);
  const { skipped } = await workbook.apply({ ...NOTHING, ...filled });
  const [refused] = skipped;
  if (refused === undefined) return { kind: 'filled', cell: null, text: entry.text };
  return { kind: 'skipped', why: refused.why, found: refused.found, cell: linkTo(refused.edit) };
}
