import type { Area, WrittenRecord } from '../../../core/grid/cell';
import { isRecordName, recordOf } from '../../cell-rules/record-name';
import type { NamedRecord } from '../journal';
import type { Trips } from '../round-trip';

/** What there is to know of a sheet before its cells are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** A defined name of ours, as it stands in the workbook. */
export interface NameFact {
  readonly name: string;
  /** The sheet that a copy of the name belongs to; null for the workbook's own names. */
  readonly scope: string | null;
  readonly record: WrittenRecord | null;
}

export interface BookHead {
  readonly sheets: readonly SheetHead[];
  readonly names: readonly NameFact[];
  readonly structureProtected: boolean;
}

export interface LoadedHead {
  /** To be called once the request has been answered. */
  done(): BookHead;
}

/** Asks for the list of sheets and for our names, with whatever else goes into the same request. */
export function loadHead(context: Excel.RequestContext): LoadedHead {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/comment');
  protection.load('protected');
  return {
    done: () => ({
      sheets: worksheets.items.map(sheetHead),
      names: ourNames(names.items, null),
      structureProtected: protection.protected,
    }),
  };
}

function sheetHead(sheet: Excel.Worksheet): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    protected: sheet.protection.protected,
  };
}

export function readHead(trips: Trips): Promise<BookHead> {
  return trips.run(async (context) => {
    const head = loadHead(context);
    await context.sync();
    return head.done();
  });
}

export function ourNames(items: readonly Excel.NamedItem[], scope: string | null): NameFact[] {
  return items
    .filter((item) => isRecordName(item.name))
    .map((item) => ({
      name: item.name,
      scope,
      record: recordOf({ formula: String(item.formula), comment: item.comment }),
    }));
}

/** Records whose cell is gone or that make no sense are not there any more; neither are those of sheets that are gone. */
export function recordsIn(names: readonly NameFact[], sheets: readonly SheetHead[]): NamedRecord[] {
  const known = new Set(sheets.map((sheet) => sheet.name));
  return names.flatMap(({ name, record }) =>
    record !== null && known.has(record.sheet) ? [{ name, ...record }] : [],
  );
}

export interface SheetFacts extends SheetHead {
  /** From the first to the last cell that holds something; null for an empty sheet. */
  readonly used: Area | null;
  readonly hasFormulas: boolean;
  /** Null: some are, some are not. */
  readonly rowsHidden: boolean | null;
  readonly colsHidden: boolean | null;
  readonly merges: readonly Area[];
  /** Conditional formats with a formula: ours are among them. */
  readonly ruleIds: readonly string[];
}
