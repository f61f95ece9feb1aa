import type { ResultsTexts } from './results-zh';

export const resultsEn: ResultsTexts = {
  sheet: 'Check results',
  unit: 'Unit',
  form: 'Form',
  profile: 'Scoring rules',
  profileText: (name, source) => `${name} (${source})`,
  rules: 'Version of the rules',
  checkedAt: 'Checked',
  points: 'Total',
  pointsText: (score, full, grade) =>
    grade === null ? `${score} of ${full} points` : `${score} of ${full} points, grade ${grade}`,
  counts: 'Found',
  asideCount: (count) => `${count} ignored`,
  columns: {
    severity: 'Kind',
    place: 'Cell',
    subject: 'About',
    message: 'What',
    figures: 'Entered and computed',
    cause: 'Likely cause',
    clause: 'Rests on',
    neededBy: 'Needed by',
    reason: 'Why ignored',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Note', gap: 'Gap' },
  entered: (value) => `entered ${value}`,
  expected: (value) => `should be ${value}`,
  sheetSection: (sheet, count) => `${sheet} (${count})`,
  gaps: (count) => `Gaps (${count})`,
  aside: (count) => `Ignored (${count})`,
  clean: 'No contradiction and no gap was found.',
  seal: (version, code) =>
    `Made by Jihe ${version}; writing the results again replaces this sheet if nobody has changed it. Code ${code}`,
  joint: ', ',
  colon: ': ',
  stop: '; ',
};
