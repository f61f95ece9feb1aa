import { HostError } from '../../../app/host-error';
import { areaAddress } from '../../../core/grid/address';
import type { Run, SnapshotCell, SnapshotRow } from '../../../core/grid/cell';
import type { Trips } from '../round-trip';
import type { SheetFacts } from './facts';
import { hostCell, imageOf } from './host-cell';
import { eachInPace, Pace, restAfter } from './pace';
import { type Piece, batchesOf, halves } from './pieces';

/** What is in a sheet's cells; everything else of a sheet is among its facts. */
export interface SheetCells {
  readonly rows: readonly SnapshotRow[];
  readonly hiddenRows: readonly Run[];
  readonly hiddenCols: readonly Run[];
}

export interface CellsAsked extends Pick<SheetFacts, 'id' | 'hasFormulas' | 'rowsHidden' | 'colsHidden'> {
  /** Whatever lies between these holds nothing. */
  readonly areas: readonly SheetFacts['merges'][number][];
}

interface RuleAsked {
  readonly sheet: string;
  readonly id: string;
}

export interface CellsRead {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** The formulas of the conditional formats asked for, in their order. */
  readonly rules: readonly string[];
}

/** Cells of any number of sheets, in as few requests as their size allows; the rules' formulas with the first. */
export async function readCells(
  trips: Trips,
  wanted: readonly CellsAsked[],
  rules: readonly RuleAsked[] = [],
): Promise<CellsRead> {
  const byId = new Map(wanted.map((sheet) => [sheet.id, sheet]));
  const pieces = wanted.flatMap((sheet) =>
    sheet.areas.map((area): Piece => ({ sheet: sheet.id, area, withFormulas: sheet.hasFormulas })),
  );
  const batches = batchesOf(pieces);
  if (batches.length === 0 && rules.length > 0) batches.push([]);
  const read: PieceRead[] = [];
  const formulas: string[] = [];
  for (const [index, batch] of batches.entries()) {
    const answer = await readBatch(trips, batch, byId, index === 0 ? rules : []);
    read.push(...answer.pieces);
    formulas.push(...answer.rules);
  }
  const sheets = new Map(
    wanted.map((sheet) => [
      sheet.id,
      joined(
        sheet,
        read.filter((one) => one.piece.sheet === sheet.id),
      ),
    ]),
  );
  return { sheets, rules: formulas };
}

interface PieceRead {
  readonly piece: Piece;
  readonly rows: readonly SnapshotRow[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

interface BatchRead {
  readonly pieces: readonly PieceRead[];
  readonly rules: readonly string[];
}

/** What is more than the host can answer at once is asked for in two halves. */
async function readBatch(
  trips: Trips,
  batch: readonly Piece[],
  sheets: ReadonlyMap<string, CellsAsked>,
  rules: readonly RuleAsked[],
): Promise<BatchRead> {
  try {
    return await askBatch(trips, batch, sheets, rules);
  } catch (error) {
    const parts = halves(batch);
    if (!(error instanceof HostError) || error.code !== 'too-large' || parts === null) throw error;
    const first = await readBatch(trips, parts[0], sheets, rules);
    const second = await readBatch(trips, parts[1], sheets, []);
    return { pieces: [...first.pieces, ...second.pieces], rules: first.rules };
  }
}

function askBatch(
  trips: Trips,
  batch: readonly Piece[],
  sheets: ReadonlyMap<string, CellsAsked>,
  rules: readonly RuleAsked[],
): Promise<BatchRead> {
  return trips.run(async (context) => {
    const asked: PieceAsked[] = [];
    const formulas: Excel.ConditionalFormatRule[] = [];
    await eachInPace(
      [
        ...batch.map((piece) => () => void asked.push(askPiece(context, piece, sheets.get(piece.sheet)))),
        ...rules.map((rule) => () => void formulas.push(askRule(context, rule))),
      ],
      (ask) => ask(),
    );
    await context.sync();
    await restAfter(asked.length + formulas.length);
    const pace = new Pace();
    const pieces: PieceRead[] = [];
    for (const one of asked) pieces.push(await answerPiece(one, pace));
    return { pieces, rules: formulas.map((rule) => rule.formula) };
  });
}

function askRule(context: Excel.RequestContext, { sheet, id }: RuleAsked): Excel.ConditionalFormatRule {
  const everywhere = context.workbook.worksheets.getItem(sheet).getRange();
  const { rule } = everywhere.conditionalFormats.getItem(id).custom;
  rule.load('formula');
  everywhere.untrack();
  return rule;
}

type PieceAsked = ReturnType<typeof askPiece>;

function askPiece(context: Excel.RequestContext, piece: Piece, sheet: CellsAsked | undefined) {
  const range = context.workbook.worksheets.getItem(piece.sheet).getRange(areaAddress(piece.area));
  range.load('values,numberFormat');
  if (piece.withFormulas) range.load('formulas');
  const rows = sheet?.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const cols = sheet?.colsHidden === null ? range.getColumnProperties({ columnHidden: true }) : null;
  range.untrack();
  return { piece, range, rows, cols };
}

async function answerPiece({ piece, range, rows, cols }: PieceAsked, pace: Pace): Promise<PieceRead> {
  const { top, left } = piece.area;
  const values: readonly (readonly unknown[])[] = range.values;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const formulas: readonly (readonly unknown[])[] = piece.withFormulas ? range.formulas : values;
  const read: SnapshotRow[] = [];
  for (const [at, line] of values.entries()) {
    if (pace.isDue) await pace.rest();
    const cells: SnapshotCell[] = [];
    for (const [across, value] of line.entries()) {
      const cell = hostCell(imageOf(value, formulas[at]?.[across], formats[at]?.[across]));
      if (cell !== null) cells.push({ col: left + across, ...cell });
    }
    if (cells.length > 0) read.push({ row: top + at, cells });
  }
  return {
    piece,
    rows: read,
    hiddenRows: (rows?.value ?? []).flatMap((row, at) => (row.rowHidden === true ? [top + at] : [])),
    hiddenCols: (cols?.value ?? []).flatMap((col, at) => (col.columnHidden === true ? [left + at] : [])),
  };
}

function joined(sheet: CellsAsked, read: readonly PieceRead[]): SheetCells {
  const all = (axis: 'row' | 'col'): Run[] =>
    sheet.areas.map((area) =>
      axis === 'row' ? { from: area.top, to: area.bottom } : { from: area.left, to: area.right },
    );
  return {
    rows: sheet.areas.length === 1 ? read.flatMap((one) => one.rows) : inOrder(read),
    hiddenRows: sheet.rowsHidden === true ? all('row') : runsOf(read.flatMap((one) => one.hiddenRows)),
    hiddenCols: sheet.colsHidden === true ? all('col') : runsOf(read.flatMap((one) => one.hiddenCols)),
  };
}

/** Areas may lie side by side: the cells of a row come together again. */
function inOrder(read: readonly PieceRead[]): SnapshotRow[] {
  const rows = new Map<number, SnapshotCell[]>();
  for (const { row, cells } of read.flatMap((one) => one.rows)) {
    const line = rows.get(row);
    if (line === undefined) rows.set(row, [...cells]);
    else line.push(...cells);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return ordered.map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.col - b.col) }));
}

function runsOf(indices: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === index) runs[runs.length - 1] = { from: last.from, to: index };
    else runs.push({ from: index, to: index });
  }
  return runs;
}
