/** Prints a form as text, to look at: npx tsx test/corpus/dump.ts FORM… [--dir FOLDER] */
import { join, resolve } from 'node:path';
import { columnLetters, splitAddress } from './build/book';
import { build, faultsOf, loadForms } from './load';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf('--dir');
  const folder = at < 0 ? join(__dirname, 'forms') : resolve(args[at + 1] ?? '.');
  const wanted = args.filter((a, i) => !a.startsWith('--') && (at < 0 || i !== at + 1));
  for (const form of (await loadForms(folder)).filter((f) => wanted.length === 0 || wanted.includes(f.id))) {
    const book = build(form);
    for (const sheet of book.sheets) {
      process.stdout.write(
        `\n== ${form.id} · ${sheet.name} · ${sheet.kind}${sheet.hidden ? ' (hidden)' : ''}\n`,
      );
      const places = [...sheet.cells.keys()].map(splitAddress);
      for (let row = 1; row <= Math.max(0, ...places.map((p) => p.row)); row++) {
        const line = places.filter((p) => p.row === row).sort((a, b) => a.column - b.column);
        process.stdout.write(
          `${row}\t${line.map((p) => `${columnLetters(p.column)}=${JSON.stringify(sheet.cells.get(`${columnLetters(p.column)}${row}`)?.value)}`).join('  ')}\n`,
        );
      }
      for (const t of sheet.tables)
        process.stdout.write(
          `   table ${t.kind} header ${t.headerRows.join('+')} ${JSON.stringify(t.columns)}\n`,
        );
    }
    process.stdout.write(
      `   faults: ${faultsOf(form)
        .map((f) => f.id)
        .join(', ')}\n`,
    );
  }
}

void main();
