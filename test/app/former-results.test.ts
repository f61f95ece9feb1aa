import { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import type { ReportFinding } from '../../src/app/check-report';
import { lookAtForm } from '../../src/app/look-at-form';
import type { IgnoredFinding } from '../../src/app/remembered';
import { composeResults, type ResultsChoices } from '../../src/app/results/compose';
import { formerSheet } from '../../src/app/results/former-sheet';
import { resultsSheet } from '../../src/app/results/to-sheet';
import { writeResults } from '../../src/app/results/write-results';
import type { Plan } from '../../src/core/planning/types';
import { plan } from '../adapters/plans';
import { workbook } from '../checks/grid';
import { seed } from './snapshots';

const CHOICES: ResultsChoices = { ignored: [], language: 'zh', checkedAt: '2024年3月1日 9:30' };

/** A form with nothing to say about. */
const CLEAN = workbook({ 表: [['说明']] });

function asideOf({ check, sheet, cell, entered, message }: ReportFinding): IgnoredFinding {
  return { check, sheet, cell, entered, message, reason: '已核实' };
}

test.each([
  ['000', 'zh'],
  ['001', 'zh'],
  ['000', 'en'],
  ['001', 'en'],
  ['clean', 'zh'],
] as const)(
  'results that stand in a sheet are read back as they were written: %s, %s',
  async (id, language) => {
    const snapshot = id === 'clean' ? CLEAN : await seed(id);
    const first = checkWorkbook(snapshot).findings[0];
    const ignored = first === undefined ? [] : [asideOf(first)];
    const sheet = resultsSheet(composeResults(lookAtForm(snapshot), { ...CHOICES, ignored, language }), null);
    const port = new MemoryWorkbook(snapshot);
    await port.apply(plan({ newSheets: [sheet] }));
    const { sheets } = await port.read();
    expect(formerSheet(sheets.at(-1)!, sheets)).toEqual(sheet);
  },
);

test('the plan says what stands in the sheet that makes way, without links that lead nowhere', async () => {
  const port = new MemoryWorkbook(await seed('001'));
  const plans: Plan[] = [];
  const listening = {
    read: () => port.read(),
    apply: (one: Plan) => {
      plans.push(one);
      return port.apply(one);
    },
  };
  await writeResults(listening, CHOICES);
  await writeResults(listening, CHOICES);
  const [first, second] = plans.flatMap((one) => one.newSheets);
  expect(first).not.toHaveProperty('former');
  expect(second).toMatchObject({ replaces: '检查结果', former: first });
  const { sheets } = await port.read();
  const renamed = sheets.map((sheet, at) => (at === 0 ? { ...sheet, name: '改名' } : sheet));
  expect(formerSheet(renamed.at(-1)!, renamed).cells.filter((cell) => cell.link !== undefined)).toEqual([]);
});
