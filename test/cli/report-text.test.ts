import type { CheckReport } from '../../src/app/check-report';
import { reportText } from '../../src/cli/report-text';
import { textWidth } from '../../src/cli/terminal';

const summary = {
  indicators: 3,
  weight: '100',
  score: '98',
  grade: '优',
  errors: 1,
  warnings: 1,
  infos: 0,
  gaps: 1,
};

const report: CheckReport = {
  unit: '某某局',
  profile: 'gansu-zhengning',
  sheets: [
    { name: '表一', hidden: false, kind: 'self-evaluation', tables: [] },
    { name: '说明', hidden: true, kind: 'other', tables: [] },
  ],
  dataItems: [],
  computed: [],
  findings: [
    {
      check: 'missing-reason',
      severity: 'warning',
      sheet: '表一',
      cell: 'H12',
      subject: '',
      message: '得分低于分值，没有写原因',
      messageEn: '',
      entered: null,
      expected: null,
      cause: null,
      causeEn: null,
      clause: '',
    },
    {
      check: 'rate-contradicts-definition',
      severity: 'error',
      sheet: '表一',
      cell: 'E9',
      subject: '',
      message: '三公经费控制率应为 39.33%（0.59 ÷ 1.5），\n填的是 60%',
      messageEn: '',
      entered: '60%',
      expected: '39.33%',
      cause: '填成了 1 − 39.33%',
      causeEn: '',
      clause: '',
    },
  ],
  gaps: [
    {
      check: 'missing-actual',
      sheet: '表一',
      cell: 'E14',
      item: '培训人数',
      neededBy: [],
      message: '实际完成值没填',
      messageEn: '',
    },
  ],
  summary,
};

const plainStyle = { coloured: false, columns: null };

test('what the form is, how it stands, and what to look at, errors first', () => {
  expect(reportText('自评 表.xlsx', report, plainStyle)).toBe(
    [
      '自评 表.xlsx',
      '  单位  某某局',
      '  表    表一（自评表）',
      '  口径  甘肃（正宁）口径（gansu-zhengning）',
      '  得分  98（分值合计 100）',
      '  等级  优',
      '  结果  差错 1  提醒 1  提示 0  缺项 1',
      '',
      '  差错  表一!E9   三公经费控制率应为 39.33%（0.59 ÷ 1.5）， 填的是 60%',
      '                  可能的原因：填成了 1 − 39.33%',
      '  提醒  表一!H12  得分低于分值，没有写原因',
      '  缺项  表一!E14  实际完成值没填',
      '',
      '',
    ].join('\n'),
  );
});

test('of many sheets the first are named', () => {
  const sheets = ['自评表', '二', '三', '四', '五'].map((name) => ({
    name,
    hidden: false,
    kind: 'self-evaluation' as const,
    tables: [],
  }));
  expect(reportText('a.xlsx', { ...report, sheets }, plainStyle)).toContain(
    '  表    自评表、二（自评表）、三（自评表）、四（自评表） 等 5 张\n',
  );
});

test('a workbook without a form says so', () => {
  const sheets = report.sheets.filter((sheet) => sheet.kind === 'other');
  const text = reportText('账.xlsx', { ...report, sheets, findings: [], gaps: [] }, plainStyle);
  expect(text).toBe('账.xlsx\n  没有认出绩效表\n\n');
});

test('on a terminal lines keep within its width, under their own column', () => {
  const text = reportText('a.xlsx', report, { coloured: false, columns: 50 });
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(52);
  expect(text).toContain('\n                  可能的原因：');
});

test('colours add nothing but colours', () => {
  const text = reportText('a.xlsx', report, { coloured: true, columns: null });
  expect(text).toContain('\u001b[31m差错\u001b[39m');
  const bare = text
    .split('\u001b')
    .map((piece, at) => (at === 0 ? piece : piece.replace(/^\[\d+m/, '')))
    .join('');
  expect(bare).toBe(reportText('a.xlsx', report, plainStyle));
});
