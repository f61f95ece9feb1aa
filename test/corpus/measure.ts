/**
 * Measures the command line against the corpus; never fails, only tells.
 *   npx tsx test/corpus/measure.ts [--cli FILE] [--dir FOLDER] [--form ID] [--verbose | --counts] [--out FOLDER]
 */
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toWorkbook } from './build/to-xlsx';
import type { Book } from './build/book';
import type { Form } from './build/form';
import type { Fault } from './build/types';
import { build, faultsOf, loadForms } from './load';
import { check, recalc } from './measure/cli';
import type { CliAnswer } from './measure/cli';
import { compareFault, compareRight } from './measure/findings';
import type { Precision } from './measure/findings';
import { compareLayout } from './measure/layout';
import { blankOut, compareRecalculated } from './measure/recalculated';
import { Tally } from './measure/tally';

interface Planted {
  form: Form;
  fault: Fault;
  file: string;
  book: Book;
}

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const say = (line = ''): boolean => process.stdout.write(`${line}\n`);
/** How many wrong ones to print: with --counts none, so that unseen forms stay unseen. */
const shown = process.argv.includes('--counts') ? 0 : process.argv.includes('--verbose') ? Infinity : 40;

async function write(book: Book, file: string): Promise<string> {
  await toWorkbook(book).xlsx.writeFile(file);
  return file;
}

async function writeFaults(form: Form, folder: string): Promise<Planted[]> {
  const planted: Planted[] = [];
  for (const [i, fault] of faultsOf(form).entries()) {
    const book = build(form, fault.edits);
    planted.push({ form, fault, book, file: await write(book, join(folder, `${form.id}--${i}.xlsx`)) });
  }
  return planted;
}

function print(title: string, tally: Tally, limit = shown): void {
  say(`\n## ${title}`);
  for (const line of tally.lines().sort()) say(line);
  for (const w of tally.wrong.slice(0, limit)) say(`  ✗ ${w.text}`);
  if (limit > 0 && tally.wrong.length > limit) say(`  … ${tally.wrong.length - limit} more (--verbose)`);
}

function printList(title: string, list: readonly { check: string; text: string }[], limit = shown): void {
  say(`\n## ${title}: ${list.length}`);
  const counts = new Map<string, number>();
  for (const l of list) counts.set(l.check, (counts.get(l.check) ?? 0) + 1);
  for (const [name, n] of [...counts].sort((a, b) => b[1] - a[1])) say(`${name.padEnd(34)} ${n}`);
  for (const l of list.slice(0, limit)) say(`  ✗ ${l.text}`);
  if (limit > 0 && list.length > limit) say(`  … ${list.length - limit} more (--verbose)`);
}

async function measureRecalc(forms: readonly Form[], cli: string, folder: string): Promise<Tally> {
  const tally = new Tally();
  for (const form of forms) {
    const book = build(form);
    const blanks = blankOut(book);
    if (blanks.length === 0) continue;
    const file = await write(book, join(folder, `${form.id}--blank.xlsx`));
    const out = join(folder, `${form.id}--refilled.xlsx`);
    const failure = recalc(cli, file, out);
    if (failure === null && existsSync(out)) await compareRecalculated(tally, form.id, blanks, out);
    else tally.count('(recalc ran)', false, `${form.id}: ${failure ?? 'no file written'}`);
  }
  return tally;
}

function measureRight(
  forms: readonly Form[],
  answers: Map<string, CliAnswer>,
  layout: Tally,
  alarms: { check: string; text: string }[],
): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const form of forms) {
    const answer = answers.get(`${form.id}.xlsx`);
    layout.count(
      'file read',
      answer !== undefined && answer.error === null,
      `${form.id}: ${answer?.error?.message ?? 'no answer'}`,
    );
    if (!answer || answer.error) continue;
    compareLayout(layout, form.id, build(form), answer);
    if (form.profile)
      layout.count(
        'profile',
        form.profile.test(answer.profile ?? ''),
        `${form.id}: profile ${answer.profile ?? 'none'}`,
      );
    said.set(form.id, compareRight(alarms, form.id, answer, form.tolerated ?? []));
  }
  return said;
}

async function main(): Promise<void> {
  const dir = argument('dir');
  const only = argument('form');
  const cli = resolve(argument('cli') ?? join(__dirname, '../../dist/jihe.cjs'));
  const folder = argument('out') ?? mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(folder, { recursive: true });
  const forms = (await loadForms(dir === undefined ? join(__dirname, 'forms') : resolve(dir))).filter(
    (f) => only === undefined || f.id === only,
  );
  for (const form of forms) await write(build(form), join(folder, `${form.id}.xlsx`));
  const planted = (await Promise.all(forms.map((f) => writeFaults(f, folder)))).flat();
  say(`${forms.length} forms, ${planted.length} planted faults in ${folder}`);
  if (!existsSync(cli)) {
    say(`no command line at ${cli}: only the workbooks were written`);
    return;
  }
  const layout = new Tally();
  const recall = new Tally();
  const precision: Precision = { hits: new Map(), extras: [] };
  const alarms: { check: string; text: string }[] = [];
  const answers = check(cli, [
    ...forms.map((f) => join(folder, `${f.id}.xlsx`)),
    ...planted.map((p) => p.file),
  ]);
  const onRight = measureRight(forms, answers, layout, alarms);
  for (const p of planted) {
    const answer = answers.get(p.file.split('/').pop() ?? '');
    if (answer && !answer.error)
      compareFault(
        recall,
        precision,
        p.form.id,
        p.fault,
        p.book,
        answer,
        onRight.get(p.form.id) ?? new Set(),
      );
    else
      recall.count(
        '(answered)',
        false,
        `${p.form.id} ${p.fault.id}: ${answer?.error?.message ?? 'no answer'}`,
      );
  }
  const refilled = await measureRecalc(forms, cli, folder);
  print('Layout on right forms', layout);
  printList('Findings and gaps on right forms (each one a false alarm)', alarms);
  print('Planted faults found, by check', recall);
  printList('Said besides the planted fault and its allowed effects', precision.extras);
  const hits = [...precision.hits.values()].reduce((a, b) => a + b, 0);
  say(`\nprecision on planted faults: ${hits} right, ${precision.extras.length} besides`);
  print('Blanked cells given back by recalc', refilled);
}

void main();
