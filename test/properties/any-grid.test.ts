import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check-workbook';
import { arbitraryWorkbook } from './arbitrary-workbook';
import { runs } from './runs';

/** Far above what a grid may take (50 ms): only a runaway is caught here, the bench measures. */
const RUNAWAY = 2000;

test('any grid whatsoever is read without a throw and without running away', () => {
  let slowest = 0;
  let all = 0;
  let count = 0;
  fc.assert(
    fc.property(arbitraryWorkbook, (workbook) => {
      const start = performance.now();
      const report = checkWorkbook(workbook);
      const took = performance.now() - start;
      slowest = Math.max(slowest, took / workbook.sheets.length);
      all += took;
      count += workbook.sheets.length;
      expect(report.sheets).toHaveLength(workbook.sheets.length);
      for (const finding of report.findings) expect(finding.message).not.toMatch(/undefined|\[object/);
    }),
    { ...runs(10000), interruptAfterTimeLimit: RUNAWAY * 60 },
  );
  process.stdout.write(
    `any grid: ${count} grids, mean ${(all / count).toFixed(2)} ms, slowest ${slowest.toFixed(1)} ms\n`,
  );
}, 180000);
