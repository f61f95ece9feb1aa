import { areaAddress } from '../../core/grid/address';
import type { Mark } from '../../core/planning/types';
import { MARKER, MARK_LOOKS, SEVERITIES, markFormula, markedAreas } from '../cell-rules/mark-rule';
import { eachInPace, restAfter } from './read/pace';
import type { MarkRef } from './read/read-workbook';
import type { Trips } from './round-trip';
import type { GroundSheet } from './write/judge-plan';
import { addressPortions } from './write/address-portions';
import type { Job } from './write/jobs';

interface MarkToPut {
  readonly sheet: string;
  readonly severity: Mark['severity'];
  /** "A1:B2,C3" */
  readonly address: string;
}

/** The marks to take away and to put; those of protected sheets stay as they are. */
export interface MarkWork {
  readonly remove: readonly MarkRef[];
  readonly put: readonly MarkToPut[];
  /** Sheets that would have to change but are protected. */
  readonly unmarked: readonly string[];
}

export function markWork(
  marks: readonly Mark[],
  present: readonly MarkRef[],
  sheets: readonly GroundSheet[],
): MarkWork {
  const locked = new Set(sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.id));
  const wanted = new Set(marks.map((mark) => mark.sheet));
  const marked = new Set(present.map((mark) => mark.sheet));
  return {
    remove: present.filter((mark) => !locked.has(mark.sheet)),
    put: sheets.flatMap((sheet) => (sheet.protected ? [] : marksOn(sheet, marks))),
    unmarked: sheets
      .filter((sheet) => sheet.protected && (wanted.has(sheet.name) || marked.has(sheet.id)))
      .map((sheet) => sheet.name),
  };
}

function marksOn(sheet: GroundSheet, marks: readonly Mark[]): MarkToPut[] {
  return SEVERITIES.flatMap((severity) => {
    const own = marks.filter((mark) => mark.sheet === sheet.name && mark.severity === severity);
    const addresses = markedAreas(own, sheet.merges).map(areaAddress);
    return addressPortions(addresses).map((address) => ({ sheet: sheet.id, severity, address }));
  });
}

export function markJobs({ remove, put }: MarkWork): Job[] {
  return [
    ...remove.map((mark): Job => ({
      bytes: 700,
      queue: (context) => rulesOf(context, mark.sheet).getItem(mark.id).delete(),
    })),
    ...put.map((mark): Job => ({
      bytes: 6000 + mark.address.length,
      queue: (context) => putMark(context, mark),
    })),
  ];
}

function rulesOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function putMark(context: Excel.RequestContext, { sheet, severity, address }: MarkToPut): void {
  const look = MARK_LOOKS[severity];
  const areas = context.workbook.worksheets.getItem(sheet).getRanges(address);
  const { custom } = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${markFormula(severity)}`;
  const { fill, borders } = custom.format;
  fill.color = `#${look.fill}`;
  for (const side of SIDES) {
    const border = borders.getItem(side);
    border.style = look.dashed ? 'Dash' : 'Continuous';
    border.color = `#${look.line}`;
  }
  areas.untrack();
}

/** All marks of ours that stand in the workbook now, wherever they came from: two requests. */
export async function listMarks(trips: Trips, sheetIds: readonly string[]): Promise<MarkRef[]> {
  return trips.run(async (context) => {
    const lists: { readonly sheet: string; readonly rules: Excel.ConditionalFormatCollection }[] = [];
    await eachInPace(sheetIds, (sheet) => {
      const rules = rulesOf(context, sheet);
      rules.load('items/id,items/type');
      lists.push({ sheet, rules });
    });
    await context.sync();
    await restAfter(lists.length);
    // Reached anew, by its id: a range kept from the first request would have to be let go in a third.
    const custom = lists.flatMap(({ sheet, rules }) =>
      rules.items
        .filter((rule) => rule.type === 'Custom')
        .map(({ id }) => ({ sheet, id, rule: rulesOf(context, sheet).getItem(id).custom.rule })),
    );
    if (custom.length === 0) return [];
    for (const { rule } of custom) rule.load('formula');
    await context.sync();
    return custom.filter(({ rule }) => rule.formula.includes(MARKER)).map(({ sheet, id }) => ({ sheet, id }));
  });
}
