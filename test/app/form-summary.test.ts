import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { summariseForm, type FormSummary } from '../../src/app/form-summary';
import { lookAtForm } from '../../src/app/look-at-form';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import { bytesOf, corpus, seed } from './snapshots';

async function summary(id: Parameters<typeof seed>[0]): Promise<FormSummary | null> {
  return summariseForm(analyseWorkbook(await seed(id)));
}

test.each([
  ['000', null, '部门（单位）整体支出绩效目标申报表', 27, 'zhengzhou-jinshui'],
  ['001', '2023', '部门（单位）整体支出绩效自评表', 21, 'gansu-zhengning'],
  ['003', '2021', '岳阳县部门整体支出绩效评价自评报告', 11, 'hunan-yueyang'],
] as const)('seed %s is %s %s', async (id, year, title, indicators, profile) => {
  const form = await summary(id);
  expect(form).toMatchObject({ year, title, indicators, fullMark: 100, doubts: [] });
  expect(form!.profile.id).toBe(profile);
});

test('a template whose year is blank has none in its title either', async () => {
  const bytes = bytesOf('assets/templates/zhengning-self-evaluation.xlsx');
  const { form } = lookAtForm(await readWorkbook(bytes));
  expect(form).toMatchObject({ year: null, title: '部门（单位）整体支出绩效自评表', unit: null });
});

test('what speaks for the profile is said once', async () => {
  const form = await summary('000');
  const words = form!.profile.why.map((why) => why.zh);
  expect(words).toContain('表中有“金水区”字样');
  expect(new Set(words).size).toBe(words.length);
});

test('the self-evaluation goes before the declaration it is filled in beside', async () => {
  const [evaluation] = (await seed('001')).sheets;
  const [declaration] = (await seed('000')).sheets;
  const { form } = lookAtForm({ sheets: [declaration!, evaluation!], written: [] });
  expect(form!.title).toBe('部门（单位）整体支出绩效自评表');
});

test('a hidden form does not give its name to a visible one', async () => {
  const [evaluation] = (await seed('001')).sheets;
  const [declaration] = (await seed('000')).sheets;
  const { form } = lookAtForm({ sheets: [{ ...evaluation!, hidden: true }, declaration!], written: [] });
  expect(form!.title).toBe('部门（单位）整体支出绩效目标申报表');
});

test('a workbook without a form has no summary', () => {
  const sheet = { name: 'Sheet1', hidden: false, rows: [], merges: [] };
  const sheets = [{ ...sheet, hiddenRows: [], hiddenCols: [], protected: false }];
  expect(lookAtForm({ sheets, written: [] }).form).toBeNull();
});

test('every form of the corpus is summed up, without a bracket or a year left in its title', async () => {
  for (const { id, snapshot } of await corpus()) {
    const { form } = lookAtForm(snapshot);
    expect(`${id} ${String(form !== null)}`).toBe(`${id} true`);
    expect(`${id} ${form!.title}`).not.toMatch(/20\d\d年|[（(]\s*[）)]|^\S+ 年度/);
  }
});
