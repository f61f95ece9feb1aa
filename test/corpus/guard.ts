/** Tests over a share of the forms; each test file takes its own, so that they run side by side. */
import { join } from 'node:path';
import type { Form } from './build/form';
import { build, faultsOf, formFiles, loadForms } from './load';
import { KNOWN_MISSES } from './known-misses';
import { compareFault, compareRight } from './measure/findings';
import type { Precision } from './measure/findings';
import { checkBook } from './measure/in-process';
import { compareLayout } from './measure/layout';
import { Tally } from './measure/tally';

const FOLDER = join(__dirname, 'forms');

async function rightForm(form: Form): Promise<void> {
  const book = build(form);
  const answer = await checkBook(book);
  const alarms: { check: string; text: string }[] = [];
  compareRight(alarms, form.id, answer, form.tolerated ?? []);
  expect(alarms.map((a) => a.text)).toEqual([]);
  const layout = new Tally();
  compareLayout(layout, form.id, book, answer);
  expect(layout.wrong.map((w) => w.text)).toEqual([]);
}

async function plantedFaults(form: Form): Promise<void> {
  const known = KNOWN_MISSES.filter((k) => k.form === form.id).map((k) => k.fault);
  const onRight = compareRight([], form.id, await checkBook(build(form)), []);
  const missed = new Map<string, string>();
  const precision: Precision = { hits: new Map(), extras: [] };
  for (const fault of faultsOf(form)) {
    const book = build(form, fault.edits);
    const tally = new Tally();
    compareFault(tally, precision, form.id, fault, book, await checkBook(book), onRight);
    if (tally.wrong.length > 0) missed.set(fault.id, tally.wrong.map((w) => w.text).join('; '));
  }
  expect([...missed].filter(([id]) => !known.includes(id)).map(([, text]) => text)).toEqual([]);
  expect(precision.extras.map((e) => e.text)).toEqual([]);
  const foundAfterAll = known.filter((id) => !missed.has(id));
  expect(foundAfterAll).toEqual([]);
}

/** The forms whose place in the folder leaves `part` when divided by `parts`. */
export function guardForms(part: number, parts: number): void {
  const mine = formFiles(FOLDER).filter((_, i) => i % parts === part);
  let forms: Form[] = [];
  beforeAll(async () => {
    forms = await loadForms(FOLDER);
  });
  const named = (file: string): Form => {
    const form = forms.find((f) => `${f.id}.ts` === file);
    if (!form) throw new Error(`${file} holds a form of another name`);
    return form;
  };
  if (part === 0)
    test('what is known to be missed is planted', () => {
      const planted = new Set(forms.flatMap((f) => faultsOf(f).map((fault) => `${f.id} ${fault.id}`)));
      expect(KNOWN_MISSES.filter((k) => !planted.has(`${k.form} ${k.fault}`))).toEqual([]);
    });
  test.each(mine)('%s filled in right is read as it is and gives no finding', async (file) => {
    await rightForm(named(file));
  });
  test.each(mine)('%s: every planted fault is found, and nothing besides', async (file) => {
    await plantedFaults(named(file));
  });
}
