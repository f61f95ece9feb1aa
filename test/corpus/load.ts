/** Finds the forms of a folder and builds their workbooks, right or with a fault planted. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Book } from './build/book';
import type { Form } from './build/form';
import { standardFaults } from './build/standard-faults';
import type { Edits, Fault } from './build/types';

export function formFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.ts'))
    .sort();
}

export async function loadForms(folder: string): Promise<Form[]> {
  const modules = await Promise.all(
    formFiles(folder).map((f) => import(join(folder, f)) as Promise<{ form: Form }>),
  );
  return modules.map((m) => m.form);
}

export function build(form: Form, edits: Edits = {}): Book {
  const book = new Book(edits);
  form.build(book);
  const lost = Object.keys(edits).filter((k) => !book.used.has(k));
  if (lost.length > 0) throw new Error(`${form.id}: no cell took the edit of ${lost.join(', ')}`);
  return book;
}

/** Some forms cannot be made full by edits alone (money written by hand): then the fault would not be one. */
function isPlanted(form: Form, fault: Fault): boolean {
  if (fault.id !== 'everything-full') return true;
  const book = build(form, fault.edits);
  return [...book.refs]
    .filter(([ref]) => /\.total\.score$/.test(ref) || ref === 'head.score')
    .every(([, at]) => Number(at.value) === 100);
}

/** The form's own faults win over standard ones of the same id. */
export function faultsOf(form: Form): Fault[] {
  const own = form.faults ?? [];
  const standard = standardFaults(build(form)).filter((f) => !own.some((o) => o.id === f.id));
  return [...own, ...standard.filter((f) => isPlanted(form, f))];
}
