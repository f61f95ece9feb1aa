import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import { reportLines } from './report-lines';

const SEEDS = ['000', '001', '002', '003', '004'];

/**
 * The whole report of each real document. `JIHE_GOLDEN=write` writes the files anew: read every changed
 * line beside the document before committing it.
 */
test.each(SEEDS)('the report of seed %s', async (seed) => {
  const bytes = readFileSync(join(__dirname, '..', 'fixtures', 'seeds', `${seed}.xlsx`));
  const lines = reportLines(checkWorkbook(await readWorkbook(bytes)));
  const golden = join(__dirname, 'seeds', `${seed}.txt`);
  if (process.env['JIHE_GOLDEN'] === 'write') writeFileSync(golden, lines);
  expect(lines).toBe(readFileSync(golden, 'utf8'));
});
