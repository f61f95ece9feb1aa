import { analyseWorkbook, type AnalyseOptions } from '../compute/analyse';
import { standingRecords } from '../compute/standing-records';
import type { Analysis } from '../compute/types';
import { cellPlace } from '../grid/address';
import type { Place, WorkbookSnapshot, WrittenRecord } from '../grid/cell';
import { typedText } from '../value/typed-text';
import { applyToSnapshot } from './apply-to-snapshot';
import { computedValues, type ComputedField, type ComputedValue } from './computed';
import type { CellEdit } from './types';

export interface RecalculateOptions extends AnalyseOptions {
  /** Replace entered values that contradict the computed ones, the officer's formulas included. */
  readonly overwrite: boolean;
  /** This cell and no other: the officer asked for one value. */
  readonly only?: Place;
  /** Places of cells that the officer has settled otherwise: they are left as they are, whatever is asked. */
  readonly leave?: (before: Analysis) => ReadonlySet<string>;
}

/** One value that Recalculate writes, or keeps from writing because somebody entered another. */
export interface PlannedValue {
  readonly edit: CellEdit;
  readonly field: ComputedField;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Recalculation {
  readonly written: readonly PlannedValue[];
  readonly kept: readonly PlannedValue[];
  /** What differs in cells that were to be left. */
  readonly left: readonly PlannedValue[];
  /** Entered values that what was written proves wrong: the total of a score. */
  readonly follows: readonly PlannedValue[];
  readonly records: readonly WrittenRecord[];
  /** The analysis before any writing, and once nothing more follows. */
  readonly before: Analysis;
  readonly after: Analysis;
  readonly computed: readonly ComputedValue[];
}

/** Rates give scores, scores give totals, totals give the grade, and a last round finds nothing new; two to spare. */
const ROUNDS = 6;

/** What Recalculate would write, followed to its end: a rate, the score it gives, the total, the grade. */
export function recalculate(snapshot: WorkbookSnapshot, options: RecalculateOptions): Recalculation {
  const before = analyseWorkbook(snapshot, options);
  const ours = new Map(snapshot.written.map((record) => [cellPlace(record), record.value]));
  const written = new Map<string, PlannedValue>();
  let after = before;
  let computed = computedValues(after);
  const leave = options.leave?.(before) ?? new Set<string>();
  const isAsked = ({ at }: ComputedValue): boolean =>
    options.only === undefined || at.place === cellPlace(options.only);
  const was = new Map(computed.map((value) => [value.at.place, value.rendered.text]));
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = computed
      .filter(
        (value) =>
          isAsked(value) && !leave.has(value.at.place) && mayWrite(value, ours, written, options.overwrite),
      )
      .map((value) => planned(value, options, written));
    if (fresh.length === 0) break;
    for (const plan of fresh) written.set(cellPlace(plan.edit), plan);
    after = analyseWorkbook(afterWriting(snapshot, [...written.values()]), options);
    computed = computedValues(after);
  }
  const list = [...written.values()].filter((plan) => plan.before !== plan.after);
  const standing = computed.filter((value) => !value.agrees && !written.has(value.at.place));
  const asked = standing.filter(isAsked);
  const further = standing.filter((value) => !isAsked(value) && isNewlyWrong(value, was));
  const plans = (values: readonly ComputedValue[]): PlannedValue[] =>
    values.map((value) => planned(value, options, written));
  return {
    written: list,
    kept: plans(asked.filter(({ at }) => !leave.has(at.place))),
    left: plans(asked.filter(({ at }) => leave.has(at.place))),
    follows: plans(further),
    records: records(snapshot, list),
    before,
    after,
    computed,
  };
}

/** Entered, and no longer what is worked out for it. */
function isNewlyWrong({ at, rendered }: ComputedValue, was: ReadonlyMap<string, string>): boolean {
  return at.value.kind !== 'blank' && was.get(at.place) !== rendered.text;
}

/** Blank cells, and what an earlier Recalculate left; a value or formula of the officer's only when asked. */
function mayWrite(
  value: ComputedValue,
  ours: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, PlannedValue>,
  overwrite: boolean,
): boolean {
  const { at } = value;
  const planned = written.get(at.place);
  if (planned !== undefined) return planned.after !== typed(value);
  if (at.cell?.formula !== undefined) return overwrite && !value.agrees;
  if (at.value.kind === 'blank') return true;
  if (ours.get(at.place) === at.text) return at.text !== typed(value);
  return overwrite && !value.agrees;
}

/** The typed text that the cell will have: what a later look compares with. */
function typed(value: ComputedValue): string {
  const { rendered } = value;
  if (rendered.value.kind === 'blank') return '';
  const text = rendered.value.value;
  return typedText({
    text,
    ...(rendered.value.kind === 'number' ? { number: text } : {}),
    ...(rendered.format === undefined ? {} : { format: rendered.format }),
  });
}

function planned(
  value: ComputedValue,
  options: RecalculateOptions,
  written: ReadonlyMap<string, PlannedValue>,
): PlannedValue {
  const { at, rendered } = value;
  const earlier = written.get(at.place);
  const expect = earlier === undefined ? at.text : earlier.edit.expect;
  return {
    edit: {
      sheet: at.sheet,
      row: at.row,
      col: at.col,
      value: rendered.value,
      expect,
      ...(rendered.format === undefined ? {} : { format: rendered.format }),
      replaceFormula: options.overwrite,
    },
    field: value.field,
    name: value.name,
    before: expect,
    after: typed(value),
  };
}

function afterWriting(snapshot: WorkbookSnapshot, plans: readonly PlannedValue[]): WorkbookSnapshot {
  const edits = plans.map((plan) => plan.edit);
  return { ...applyToSnapshot(snapshot, edits), written: records(snapshot, plans) };
}

/** What is ours afterwards: the new values, and earlier ones that still stand untouched. */
function records(snapshot: WorkbookSnapshot, written: readonly PlannedValue[]): WrittenRecord[] {
  const all = new Map(standingRecords(snapshot).map((record) => [cellPlace(record), record]));
  for (const plan of written) {
    const { sheet, row, col } = plan.edit;
    all.set(cellPlace(plan.edit), { sheet, row, col, value: plan.after });
  }
  return [...all.values()];
}
