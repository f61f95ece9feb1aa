import type { ApplyReport, CellEdit, Plan, SkippedEdit } from '../../../core/planning/types';
import { editedCell, editedFormat } from '../../cell-rules/edited-cell';
import { anchorOf, objection, protectedRefusal, sheetNamed } from '../../cell-rules/judge-edits';
import type { CellChange, CellImage } from '../journal';
import type { SheetFacts, SheetHead } from '../read/facts';
import { hostCell, isGeneral } from '../read/host-cell';
import type { CellWrite } from './cell-jobs';
import { hostInput, hostValueOf } from './host-input';
import { typedOf } from './images';
import { type CellRef, type Look, cellRefKey } from './look-at-cells';

const EMPTY: CellImage = { value: '', formula: null, format: 'General' };

/** A sheet under the name that plans know it by, with its merged areas as last read. */
export type GroundSheet = Pick<SheetFacts, 'id' | 'name' | 'protected' | 'merges'>;

/** The cell an edit goes to, of merged cells the first; null when there is no such sheet. */
export function targetOf(edit: CellEdit, sheets: readonly GroundSheet[]): CellRef | null {
  const sheet = sheetNamed(sheets, edit.sheet);
  return sheet === undefined ? null : { sheet: sheet.id, ...anchorOf(sheet.merges, edit.row, edit.col) };
}

export interface Judged extends ApplyReport {
  readonly writes: readonly CellWrite[];
}

/** Holds each edit against what stands in its cell now. */
export function judgePlan(plan: Plan, sheets: readonly GroundSheet[], look: Look): Judged {
  const heads = new Map(look.head.sheets.map((head) => [head.id, head]));
  const there = sheets.filter((sheet) => heads.has(sheet.id));
  const locked = new Set(there.filter(({ id }) => heads.get(id)?.protected === true).map((one) => one.name));
  const refused = protectedRefusal(plan, locked, (edit) => {
    const target = targetOf(edit, there);
    return target === null ? '' : typedOf(look.cells.get(cellRefKey(target)) ?? EMPTY);
  });
  if (refused !== null) return { applied: [], skipped: refused, writes: [] };
  const applied: CellEdit[] = [];
  const skipped: SkippedEdit[] = [];
  const writes = new Map<string, CellWrite>();
  for (const edit of plan.edits) {
    const target = targetOf(edit, there);
    const head = target === null ? undefined : heads.get(target.sheet);
    if (target === null || head === undefined) {
      skipped.push({ edit, why: 'no-sheet', found: '' });
      continue;
    }
    const key = cellRefKey(target);
    const from = look.cells.get(key) ?? EMPTY;
    const now = writes.get(key)?.change.to ?? from;
    const objected = objection(edit, hostCell(now), false);
    if (objected !== null) {
      skipped.push(objected);
      continue;
    }
    writes.set(key, writeOf(edit, target, head, from, now));
    applied.push(edit);
  }
  return { applied, skipped, writes: [...writes.values()] };
}

function writeOf(
  edit: CellEdit,
  target: CellRef,
  head: SheetHead,
  from: CellImage,
  now: CellImage,
): CellWrite {
  const kept = isGeneral(now.format) ? undefined : now.format;
  const asked = editedFormat(kept, edit.format);
  // A number that is none stops here, before anything is written.
  editedCell(edit.value, asked, false);
  const format = asked === kept ? now.format : (asked ?? 'General');
  const value = hostValueOf(edit.value);
  const change: CellChange = {
    sheet: { id: head.id, name: head.name },
    row: target.row,
    col: target.col,
    from,
    to: { value, formula: null, format },
  };
  return { change, input: hostInput(value, format) };
}
