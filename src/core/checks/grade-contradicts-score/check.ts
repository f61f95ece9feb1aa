import type { Analysis, GradeEntry } from '../../compute/types';
import { gradeFor, gradeNamed, gradeVerdict } from '../../scoring/grades';
import type { GradeBand } from '../../scoring/types';
import type { Check } from '../check';
import { finding } from '../finding';
import { pointsShown } from '../notation';
import { clauseFor } from '../profile-clause';
import { agrees } from '../sum-verdict';
import type { Finding } from '../types';
import { clause, title, wrongGrade } from './messages';

const meta = { id: 'grade-contradicts-score', severity: 'error' } as const;

export const check: Check = {
  ...meta,
  title,
  clause,
  run: (analysis) => analysis.grades.flatMap((grade) => judge(grade, analysis)),
};

function judge(grade: GradeEntry, analysis: Analysis): readonly Finding[] {
  const { total, entered, at } = grade;
  const bands = analysis.profile.profile.grades;
  if (total === null || entered === '' || gradeVerdict(entered, total, bands) !== 'contradicts') return [];
  const right = gradeFor(total, bands);
  if (right === null || fitsTheSum(grade, analysis)) return [];
  const expected = nameLike(gradeNamed(entered, bands), right, entered);
  const message = wrongGrade({
    total: pointsShown(total),
    right: expected,
    band: bandShown(right, bands),
    entered,
  });
  return [
    finding(meta, { at, message, subject: '', clause: clauseFor(analysis, 'grades', clause.zh), expected }),
  ];
}

/** A slip in the total alone: the grade is that of the true sum, and total-contradicts-sum has spoken. */
function fitsTheSum({ entered, totalAt }: GradeEntry, { sums, profile }: Analysis): boolean {
  if (totalAt === null) return false;
  const sum = sums.find((one) => one.kind === 'score-total' && one.at.place === totalAt.place);
  return (
    sum !== undefined && !agrees(sum) && gradeVerdict(entered, sum.sum, profile.profile.grades) === 'agrees'
  );
}

/** 优秀 beside 良好, 优 beside 良: the word of the entered grade's own kind. */
function nameLike(typed: GradeBand | null, right: GradeBand, entered: string): string {
  const name = typed?.names.filter((known) => entered.includes(known)).sort((a, b) => b.length - a.length)[0];
  return (
    right.names.find(
      (known) => known.length === name?.length && /[A-D]/.test(known) === /[A-D]/.test(name),
    ) ??
    right.names[0] ??
    ''
  );
}

function bandShown(band: GradeBand, bands: readonly GradeBand[]): string {
  const above = bands[bands.indexOf(band) - 1];
  const low = `${band.from}${band.exclusive === true ? '<' : '≤'}得分`;
  if (above === undefined) return band.exclusive === true ? `得分>${band.from}` : `得分≥${band.from}`;
  return `${low}${above.exclusive === true ? '≤' : '<'}${above.from}`;
}
