import fc from 'fast-check';
import type { SnapshotCell, WorkbookSnapshot } from '../../src/core/grid/cell';
import { applyToSnapshot } from '../../src/core/planning/apply-to-snapshot';
import { recalculate, type Recalculation } from '../../src/core/planning/recalculate';
import { parseTyped } from '../../src/core/value/parse-typed';
import { typedText } from '../../src/core/value/typed-text';
import { arbitraryForm } from './form/arbitrary-form';
import { layOut, type Laid } from './form/lay-out';
import { arbitraryLayout } from './form/layout';
import type { Form } from './form/model';
import type { Place } from './form/sheet-pen';
import { isQuantity } from './faults/planted';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { runs } from './runs';

function afterWriting(workbook: WorkbookSnapshot, done: Recalculation): WorkbookSnapshot {
  const edits = done.written.map((value) => value.edit);
  return { ...applyToSnapshot(workbook, edits), written: done.records };
}

function cellAt(workbook: WorkbookSnapshot, place: Place): SnapshotCell | null {
  const sheet = workbook.sheets.find((one) => one.name === place.sheet);
  return (
    sheet?.rows.find((row) => row.row === place.row)?.cells.find((cell) => cell.col === place.col) ?? null
  );
}

function blanked(workbook: WorkbookSnapshot, places: readonly Place[]): WorkbookSnapshot {
  const edits = places.map((place) => ({
    ...place,
    value: { kind: 'blank' as const },
    expect: '',
    replaceFormula: false,
  }));
  return applyToSnapshot(workbook, edits);
}

/** Names of the cells that follow from others: what Recalculate can give back. */
function followers(form: Form, laid: Laid): string[] {
  const names: string[] = [];
  const scored = form.weights !== 'none' && !form.declaration;
  form.indicators.forEach((row, i) => {
    if (scored && isQuantity(row)) names.push(`ind.${i}.score`);
    if (row.kind === 'defined' && !form.declaration) names.push(`ind.${i}.actual`);
  });
  for (const name of laid.places.keys()) {
    if (
      /^bud\.\d+\.(executionRate|score)$|^(total|sub\..*|sum\.total)\.(score|weight)$|^sum\.execution\.score$|^sum\..*\.rate$|^grade$/.test(
        name,
      )
    ) {
      // Of a budget of nothing there is no rate, however the form writes that.
      if (!['', '/', '0.00%'].includes(laid.texts.get(name) ?? '')) names.push(name);
    }
  }
  return names;
}

/** "90%", "９０％", a stored 0.9 shown as 90% and 0.90 shown as 90.00% are one value. */
function meaning(cell: SnapshotCell | null): string {
  const text = typedText(cell);
  const value = parseTyped(text);
  return value.kind === 'number' ? `${value.amount.toString()}${value.percent ? '%' : ''}` : text;
}

test('what was blanked comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryForm, arbitraryLayout, fc.infiniteStream(fc.boolean()), (form, layout, coin) => {
      const laid = layOut(form, layout);
      const names = followers(form, laid).filter(() => coin.next().value as boolean);
      const places = names.map((name) => laid.places.get(name)).filter((place) => place !== undefined);
      const empty = blanked(laid.workbook, places);
      const full = afterWriting(empty, recalculate(empty, { overwrite: false }));
      // Beside a unit column "%" the sign may stand in the cell or not: with every neighbour blank nobody can tell.
      const bare = (name: string, text: string): string =>
        layout.unitColumn && name.endsWith('.actual') ? text.replace('%', '') : text;
      const read = (from: WorkbookSnapshot) =>
        names.map(
          (name, i) =>
            `${name} ${bare(name, meaning(places[i] === undefined ? null : cellAt(from, places[i])))}`,
        );
      expect(read(full)).toEqual(read(laid.workbook));
    }),
    runs(),
  );
});

test('on a form that agrees with itself there is nothing to overwrite', () => {
  fc.assert(
    fc.property(arbitraryForm, arbitraryLayout, (form, layout) => {
      const { workbook } = layOut(form, layout);
      const done = recalculate(workbook, { overwrite: true });
      const replaced = done.written.filter((value) => value.before !== '');
      expect(replaced.map((value) => `${value.name} ${value.before} → ${value.after}`)).toEqual([]);
    }),
    runs(),
  );
});

test.each([false, true])('recalculating a second time changes nothing (overwrite: %s)', (overwrite) => {
  fc.assert(
    fc.property(arbitraryForm, arbitraryLayout, fc.infiniteStream(fc.boolean()), (form, layout, coin) => {
      const laid = layOut(form, layout);
      const places = [...laid.places.values()].filter(() => coin.next().value as boolean);
      const start = blanked(laid.workbook, places);
      const once = recalculate(start, { overwrite });
      const twice = recalculate(afterWriting(start, once), { overwrite });
      expect(twice.written.map((value) => `${value.name} ${value.before} → ${value.after}`)).toEqual([]);
      expect(twice.records).toEqual(once.records);
    }),
    runs(),
  );
});

test('nor does it on a workbook of chance', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, fc.boolean(), (workbook, overwrite) => {
      const once = recalculate(workbook, { overwrite });
      const twice = recalculate(afterWriting(workbook, once), { overwrite });
      expect(twice.written.map((value) => `${value.name} ${value.before} → ${value.after}`)).toEqual([]);
    }),
    runs(),
  );
});
