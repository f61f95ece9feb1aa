import type { FormCell, SheetReading } from '../layout/types';
import { smallInteger } from '../number/sum';
import { matchKey } from '../text/match-key';
import { remember } from '../text/remember';
import type { ProfileEvidence } from '../scoring/choose';
import { pointsOf } from './indicators';
import { weightInLabel } from './weight-in-label';
import { unitNameOf } from './scopes';

/** What a workbook says of the place it comes from, for choosing the profile. */
export function profileEvidence(sheets: readonly SheetReading[]): ProfileEvidence {
  const forms = sheets.filter((sheet) => sheet.kind !== 'other' || sheet.notes.length > 0);
  return {
    titles: forms.map((sheet) => sheet.title).filter((title) => title !== ''),
    unitNames: forms.map(unitNameOf).filter((name) => name !== null),
    notes: forms.flatMap((sheet) => [...sheet.notes.map((note) => note.text), ...totalLabels(sheet)]),
    level1Weights: level1Weights(forms),
    columns: forms.flatMap(headerTexts),
  };
}

/** "总分（满分120分）" states the full mark in the total's own label. */
function totalLabels(sheet: SheetReading): string[] {
  return sheet.tables.flatMap((table) =>
    table.kind === 'indicators'
      ? table.rows.filter((row) => row.role === 'total').map((row) => row.name)
      : [],
  );
}

function headerTexts(sheet: SheetReading): string[] {
  return sheet.tables.flatMap((table) =>
    table.kind === 'budget' ? [...table.heads] : table.evidence.map((e) => /“(.+)”/.exec(e.zh)?.[1] ?? ''),
  );
}

/** 一级指标 → its weight: from a summary table, from names, else summed from the rows. */
function level1Weights(sheets: readonly SheetReading[]): Record<string, number> {
  const weights = new Map<string, number>();
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    for (const table of sheet.tables) {
      if (table.kind === 'score-summary') {
        for (const row of table.rows) {
          const points = pointsOf(row.cells.weight);
          if (row.role === 'indicator' && points !== null)
            weights.set(matchKey(row.label), points.toNumber());
        }
      } else if (table.kind === 'indicators') addTable(weights, table.rows);
      else if (table.kind === 'budget') {
        const points = table.rows.map((row) => pointsOf(row.cells.weight)).find((p) => p !== null);
        if (points !== undefined) weights.set('预算执行率', points.toNumber());
      }
    }
  }
  return Object.fromEntries(weights);
}

const levelName = remember((label) => matchKey(label.replace(/[（(][^（()）]*[)）]\s*$/, '')));

function numberIn(cell: FormCell | undefined): number {
  const points = pointsOf(cell);
  return points === null ? 0 : (smallInteger(points) ?? points.toNumber());
}

type Rows = Extract<SheetReading['tables'][number], { kind: 'indicators' }>['rows'];

function addTable(weights: Map<string, number>, rows: Rows): void {
  const own = new Map<string, number>();
  for (const row of rows) {
    if (row.role !== 'indicator' || row.level1 === '') continue;
    const name = levelName(row.level1);
    const stated = weightInLabel(row.level1);
    if (stated !== null) own.set(name, stated.toNumber());
    else own.set(name, (own.get(name) ?? 0) + numberIn(row.cells.weight));
  }
  for (const [name, points] of own) if (points > 0) weights.set(name, points);
}
