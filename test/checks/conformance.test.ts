import { existsSync } from 'node:fs';
import { analyseWorkbook } from '../../src/core/compute/analyse';
import type { Check } from '../../src/core/checks/check';
import { ALL_CHECKS } from '../../src/core/checks/registry';
import type { Finding, Severity } from '../../src/core/checks/types';
import { docPath, readDocPage } from './doc-page';
import { workbook, type Book } from './grid';

/** The rules' own list: ids are published and keep their meaning. */
const RULES: readonly (readonly [string, Severity])[] = [
  ['rate-contradicts-definition', 'error'],
  ['zero-denominator-rate', 'error'],
  ['score-over-weight', 'error'],
  ['score-negative', 'error'],
  ['score-contradicts-completion', 'error'],
  ['qualitative-score-outside-tier', 'error'],
  ['total-contradicts-sum', 'error'],
  ['weights-not-full-mark', 'error'],
  ['level-weight-contradicts-children', 'error'],
  ['grade-contradicts-score', 'error'],
  ['amount-contradicts-parts', 'error'],
  ['same-item-differs', 'error'],
  ['value-not-numeric', 'error'],
  ['missing-target', 'gap'],
  ['missing-actual', 'gap'],
  ['missing-weight', 'gap'],
  ['missing-score', 'gap'],
  ['missing-operand', 'gap'],
  ['missing-reason', 'warning'],
  ['missing-execution-reason', 'warning'],
  ['placeholder-left', 'warning'],
  ['target-without-number', 'warning'],
  ['target-direction', 'warning'],
  ['target-always-met', 'warning'],
  ['target-out-of-range', 'warning'],
  ['percent-out-of-range', 'warning'],
  ['unit-mixed', 'info'],
  ['target-not-met-by-data', 'warning'],
  ['met-but-deducted', 'warning'],
  ['reason-without-deviation', 'info'],
  ['duplicate-indicator', 'warning'],
  ['dimension-missing', 'warning'],
  ['all-full-marks', 'info'],
];

const MILDER: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error', 'warning', 'info'],
  warning: ['warning', 'info'],
  info: ['info'],
  gap: ['gap'],
};

function run(checks: readonly Check[], book: Book): readonly Finding[] {
  const analysis = analyseWorkbook(workbook(book));
  return checks.flatMap((check) => [...check.run(analysis)]);
}

const shown = (found: readonly Finding[]): readonly string[] =>
  found.map((one) => `${one.check} ${one.at.sheet}!${one.at.address} ${one.message.zh}`);

test('the registry holds the checks of the rules, in their order, with their severities', () => {
  expect(ALL_CHECKS.map(({ id, severity }) => [id, severity])).toEqual(RULES);
});

test('ids are kebab-case and stand once', () => {
  const ids = ALL_CHECKS.map((check) => check.id);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

/** A hole in a template, a value that was not there, or a code word where a sentence should be. */
const HOLES = /undefined|null|NaN|\[object|\$\{|\{\w*\}|TODO|Infinity/;

function expectText(text: { readonly zh: string; readonly en: string }, subject: string): void {
  expect([subject, text.zh]).toEqual([subject, expect.stringMatching(/[\u4e00-\u9fff]/)]);
  expect([subject, text.en]).toEqual([subject, expect.stringMatching(/[A-Za-z]{2}/)]);
  for (const one of [text.zh, text.en]) expect([subject, HOLES.exec(one)?.[0] ?? '']).toEqual([subject, '']);
  // A colleague does not shout; "自评表!C4" is an address.
  expect(`${text.zh} ${text.en}`).not.toMatch(/[!！](?![A-Z]+\d)/);
}

describe.each(ALL_CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test('says in both languages what it is and what it rests on', () => {
    expectText(check.title, 'title');
    expectText(check.clause, 'clause');
  });

  test('has a doc page with a summary in English', () => {
    expect(existsSync(docPath(id))).toBe(true);
    const { text } = readDocPage(id);
    expect(text).toMatch(new RegExp(`^# .*${id}`, 'm'));
    expect(text.split('\n').slice(1, 6).join('\n')).toMatch(/[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/);
    expect(text).toMatch(/依据/);
  });

  test("finds on the page's wrong grid what the page says, and nothing else", () => {
    const { wrong, expectations } = readDocPage(id);
    const found = run([check], wrong);
    expect(expectations.length).toBeGreaterThan(0);
    expect(
      found.map((one) => `${one.at.address} ${one.check} ${String(one.entered)} → ${String(one.expected)}`),
    ).toEqual(
      expectations.map(
        (one) => `${one.address} ${one.check} ${String(one.entered)} → ${String(one.expected)}`,
      ),
    );
    expectations.forEach((one, i) => {
      if (one.sheet !== null) expect(found[i]?.at.sheet).toBe(one.sheet);
      expect(one.check).toBe(id);
    });
  });

  test('its findings are complete', () => {
    for (const found of run([check], readDocPage(id).wrong)) {
      expect(MILDER[check.severity]).toContain(found.severity);
      expectText(found.message, 'message');
      if (found.cause !== null) expectText(found.cause, 'cause');
      expect(found.clause).not.toBe('');
      expect(found.clause).not.toMatch(HOLES);
      expect(found.message.zh).toMatch(/[。？]$/);
    }
  });

  test("no check says anything of the page's right grid", () => {
    expect(shown(run(ALL_CHECKS, readDocPage(id).right))).toEqual([]);
  });
});
