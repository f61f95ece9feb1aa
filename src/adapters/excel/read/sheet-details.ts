import type { Area } from '../../../core/grid/cell';
import { HostError } from '../../../app/host-error';
import type { Trips } from '../round-trip';
import { areaOfRange, cellCount, parseAreaList } from './area-list';
import { type NameFact, type SheetFacts, type SheetHead, ourNames } from './facts';
import { readManyMerges } from './many-merges';
import { eachInPace, Pace, restAfter } from './pace';

export interface SheetDetails {
  readonly facts: SheetFacts;
  /** Copies of our names that came with a copied sheet. */
  readonly copies: readonly NameFact[];
}

/** Sizes, merged areas and conditional formats of all sheets, in one request. */
export async function readDetails(trips: Trips, heads: readonly SheetHead[]): Promise<SheetDetails[]> {
  if (heads.length === 0) return [];
  try {
    return await askAll(trips, heads, null);
  } catch (error) {
    if (!needsOneByOne(error)) throw error;
    const merges = await readManyMerges(trips, heads);
    return askAll(trips, heads, merges);
  }
}

/** Excel answers for some five hundred merged areas at a time, and fails beyond; they are then asked for one by one. */
function needsOneByOne(error: unknown): boolean {
  return error instanceof IncompleteMerges
    ? true
    : error instanceof HostError && error.technical.includes('getMergedAreas');
}

class IncompleteMerges extends Error {}

function askAll(
  trips: Trips,
  heads: readonly SheetHead[],
  merges: readonly (readonly Area[])[] | null,
): Promise<SheetDetails[]> {
  return trips.run(async (context) => {
    const asked: Asked[] = [];
    await eachInPace(heads, (head) => asked.push(ask(context, head, merges === null)));
    await context.sync();
    await restAfter(asked.length);
    const pace = new Pace();
    const details: SheetDetails[] = [];
    for (const [index, one] of asked.entries()) {
      if (pace.isDue) await pace.rest();
      details.push(answer(one, merges?.[index]));
    }
    return details;
  });
}

function ask(context: Excel.RequestContext, head: SheetHead, withMerges: boolean) {
  const sheet = context.workbook.worksheets.getItem(head.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const whole = sheet.getUsedRange(false);
  const merged = withMerges ? whole.getMergedAreasOrNullObject() : null;
  merged?.load('address,areaCount');
  // Looking for special cells is among what a protected sheet may refuse: there, formulas are taken for granted.
  const formulas = head.protected ? null : whole.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas?.load('areaCount');
  const everywhere = sheet.getRange();
  const rules = everywhere.conditionalFormats;
  rules.load('items/id,items/type');
  const { names } = sheet;
  names.load('items/name,items/formula,items/comment');
  for (const range of [used, whole, everywhere, merged, formulas]) range?.untrack();
  return { head, used, merged, formulas, rules, names };
}

type Asked = ReturnType<typeof ask>;

function answer(asked: Asked, known: readonly Area[] | undefined): SheetDetails {
  const { head, used, formulas, rules, names } = asked;
  const empty = used.isNullObject;
  return {
    facts: {
      ...head,
      used: empty ? null : areaOfRange(used),
      hasFormulas: formulas === null || !formulas.isNullObject,
      rowsHidden: empty ? false : mixed(used.rowHidden),
      colsHidden: empty ? false : mixed(used.columnHidden),
      merges: known ?? mergesOf(asked.merged),
      ruleIds: rules.items.filter((rule) => rule.type === 'Custom').map((rule) => rule.id),
    },
    copies: ourNames(names.items, head.id),
  };
}

/** Excel says null for a range of which some lines are hidden; its types do not. */
function mixed(hidden: boolean | null): boolean | null {
  return hidden;
}

function mergesOf(merged: Excel.RangeAreas | null): Area[] {
  if (merged === null || merged.isNullObject) return [];
  const areas = parseAreaList(merged.address);
  // One cell alone is never merged: some versions are reported to name an area by its first cell.
  if (areas.length !== merged.areaCount || areas.some((area) => cellCount(area) === 1))
    throw new IncompleteMerges();
  return areas;
}
