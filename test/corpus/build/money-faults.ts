/** Faults in the money blocks, and the form in which everything is full. */
import { dec, firstNumber } from './arithmetic';
import type { Book } from './book';
import { fault, filled, has, like, value } from './planting';
import type { Fault, Value } from './types';

function budgetIds(book: Book): string[] {
  return [...book.refs.keys()]
    .filter((k) => k.endsWith('.executionRate') && filled(book, k))
    .map((k) => k.slice(0, -'.executionRate'.length));
}

/** Only whole amounts; the rates of their parts are planted by hand where they matter. */
function wrongBudgets(book: Book): Fault[] {
  return budgetIds(book)
    .filter((id) => id.endsWith('.总额'))
    .flatMap((id) => {
      const rate = `${id}.executionRate`;
      const score = `${id}.score`;
      const text = String(value(book, rate));
      const wrong: Value =
        typeof value(book, rate) === 'number' ? (Number(text) <= 1.5 ? 0.8642 : 86.42) : '86.42%';
      const earned = firstNumber(String(value(book, score)));
      const faults = [
        fault(`wrong-rate:${id}`, { [rate]: wrong }, { check: 'rate-contradicts-definition', at: rate }, [
          'score-contradicts-completion',
          'missing-execution-reason',
          'same-item-differs',
        ]),
      ];
      if (earned)
        faults.push(
          fault(
            `wrong-execution-score:${id}`,
            { [score]: like(book, score, earned.minus('1.2').toString()) },
            { check: 'score-contradicts-completion', at: score },
            ['met-but-deducted', 'missing-reason', 'grade-contradicts-score'],
          ),
        );
      return faults;
    });
}

function wrongParts(book: Book): Fault[] {
  return [...book.refs.keys()]
    .filter((k) => /\.总额\.(initialBudget|adjustedBudget)$/.test(k))
    .flatMap((whole) => {
      const field = whole.split('.').pop() as string;
      const part = [...book.refs.keys()].find(
        (k) =>
          k !== whole &&
          k.startsWith(`${whole.split('.总额.')[0] as string}.`) &&
          k.endsWith(`.${field}`) &&
          filled(book, k),
      );
      const there = part === undefined ? null : firstNumber(String(value(book, part)));
      if (part === undefined || there === null) return [];
      const edits = { [part]: like(book, part, there.plus('12.5').toString()) };
      return [
        fault(`wrong-part:${whole}`, edits, { check: 'amount-contradicts-parts', at: whole }, [
          'rate-contradicts-definition',
          'missing-execution-reason',
          'same-item-differs',
          'target-not-met-by-data',
        ]),
      ];
    });
}
const withoutSign = (there: Value): Value =>
  typeof there === 'string' ? there.replace(/^[≥≤=＝﹦≧≦]+|以上|以内|不低于|不超过/g, '') : there;

/** Everything met, everything full: edits for each row and block that fell short. */
function everythingFull(book: Book): Fault[] {
  const refs = [...book.refs.keys()];
  if (refs.some((k) => k.startsWith('data.'))) return [];
  const edits: Record<string, Value> = {};
  for (const row of book.facts.filter((f) => f.weight !== null && f.score !== null && !f.fullScore)) {
    if (has(book, `${row.ref}.actual`))
      edits[`${row.ref}.actual`] = withoutSign(value(book, `${row.ref}.target`));
    edits[`${row.ref}.score`] = value(book, `${row.ref}.weight`);
    if (has(book, `${row.ref}.reason`)) edits[`${row.ref}.reason`] = null;
  }
  for (const k of refs.filter((r) => r.endsWith('.executed') && filled(book, r)))
    edits[k] = value(book, k.replace(/executed$/, 'adjustedBudget'));
  const at = refs.filter((k) => /\.total\.score$/.test(k) || k === 'head.score');
  // A 完成率 of a column of its own stays as it was.
  return at.length === 0
    ? []
    : [fault('everything-full', edits, { check: 'all-full-marks', at }, ['rate-contradicts-definition'])];
}

/** A quarter of the money left unspent, and nothing said about it. */
function lowExecution(book: Book): Fault[] {
  const refs = [...book.refs.keys()];
  if (
    refs.some((k) => k.startsWith('data.')) ||
    book.facts.some((f) => f.name.includes('执行率')) ||
    !refs.some((k) => k.endsWith('.reason'))
  )
    return [];
  return budgetIds(book)
    .filter((id) => /\.(总额)$/.test(id) && filled(book, `${id}.score`))
    .slice(0, 1)
    .flatMap((id) => {
      const number = (ref: string) => firstNumber(String(value(book, ref))) ?? dec(0);
      const [adjusted, executed] = [number(`${id}.adjustedBudget`), number(`${id}.executed`)];
      const low = adjusted.times('0.75').toDecimalPlaces(2);
      const block = id.split('.')[0] as string;
      const part = refs.filter(
        (k) =>
          k.startsWith(`${block}.`) &&
          k.endsWith('.executed') &&
          !k.includes('总额') &&
          number(k).gt(executed.minus(low)),
      )[0];
      const edits: Record<string, Value> = {
        [`${id}.executed`]: like(book, `${id}.executed`, low.toString()),
      };
      if (part !== undefined)
        edits[part] = like(book, part, number(part).minus(executed.minus(low)).toString());
      if (filled(book, `${id}.reason`)) edits[`${id}.reason`] = null;
      const at = [`${id}.executionRate`, ...(has(book, `${id}.reason`) ? [`${id}.reason`] : [])];
      return [
        fault('low-execution', edits, { check: 'missing-execution-reason', at }, [
          'missing-reason',
          'grade-contradicts-score',
        ]),
      ];
    });
}

export function moneyFaults(book: Book): Fault[] {
  return [...wrongBudgets(book), ...wrongParts(book), ...lowExecution(book), ...everythingFull(book)];
}
