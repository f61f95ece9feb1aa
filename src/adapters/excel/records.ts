import { cellPlace } from '../../core/grid/address';
import type { WrittenRecord } from '../../core/grid/cell';
import { isRecordable, recordReference } from '../cell-rules/record-name';
import type { NamedRecord } from './journal';
import type { NameFact } from './read/facts';
import type { Job } from './write/jobs';

/** What has to be done for the workbook to hold certain records and no others. */
export interface RecordWork {
  readonly remove: readonly NameFact[];
  readonly add: readonly NamedRecord[];
}

export const NO_RECORD_WORK: RecordWork = { remove: [], add: [] };

/** A record, under the name it had before if it is put back. */
export interface WantedRecord extends WrittenRecord {
  readonly name?: string;
}

/** Names that already say what is wanted stay as they are. */
export function recordWork(names: readonly NameFact[], wanted: readonly WantedRecord[]): RecordWork {
  const open = new Map(wanted.filter(isRecordable).map((record) => [cellPlace(record), record]));
  const remove: NameFact[] = [];
  for (const fact of names) {
    const place = fact.record === null ? '' : cellPlace(fact.record);
    if (fact.record !== null && open.get(place)?.value === fact.record.value) open.delete(place);
    else remove.push(fact);
  }
  return { remove, add: named([...open.values()], new Set(names.map((fact) => fact.name.toLowerCase()))) };
}

/** Names that are in use, or only now being taken away, are not given again. */
function named(records: readonly WantedRecord[], taken: Set<string>): NamedRecord[] {
  const all = [...taken, ...records.map((record) => record.name ?? '')];
  let number = all.reduce((highest, name) => Math.max(highest, numberOf(name)), 0);
  return records.map(({ name: earlier, ...record }) => {
    const name = earlier !== undefined && !taken.has(earlier.toLowerCase()) ? earlier : `_jihe_${++number}`;
    taken.add(name.toLowerCase());
    return { ...record, name };
  });
}

function numberOf(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? '0');
}

/** Hidden names on the cells: inserting rows or renaming the sheet moves them along. */
export function recordJobs({ remove, add }: RecordWork): Job[] {
  const removals = remove.map((fact): Job => ({
    bytes: 350,
    queue: (context) => collectionOf(context, fact).getItem(fact.name).delete(),
  }));
  const additions = add.map((record): Job => ({
    bytes: 500 + 3 * record.value.length,
    queue: (context) => {
      const { names } = context.workbook;
      names.add(record.name, `=${recordReference(record)}`, record.value).visible = false;
    },
  }));
  return [...removals, ...additions];
}

function collectionOf(context: Excel.RequestContext, { scope }: NameFact): Excel.NamedItemCollection {
  const { workbook } = context;
  return scope === null ? workbook.names : workbook.worksheets.getItem(scope).names;
}
