import type { GapWalkTexts } from './gap-walk-zh';

export const gapWalkEn: GapWalkTexts = {
  heading: 'Fill the gaps',
  progress: (done, total) => `${done} of ${total} filled in`,
  kinds: {
    operand: 'Figure that formulas use',
    target: 'Target',
    weight: 'Weight',
    actual: 'Actual value',
    score: 'Score',
    reason: 'Reason and what will be done',
    'execution-reason': 'Reason for the low execution rate',
  },
  short: {
    operand: 'figure',
    target: 'target',
    weight: 'weight',
    actual: 'actual value',
    score: 'score',
    reason: 'reason',
    'execution-reason': 'reason',
  },
  headed: (kind, heading) => `${kind} “${heading}”`,
  label: (kind, unit) => (unit === null || unit === '' ? kind : `${kind} (${unit})`),
  gloss: (text) => `Meaning: ${text}`,
  definition: (text) => `Definition: ${text}`,
  neededBy: (names) => `Needed by: ${names}`,
  computed: (value) => `The form's own figures give ${value}; it is filled in below for you to confirm.`,
  write: 'Write',
  writeNewSheet: 'Make a data sheet and write',
  newSheet:
    'The workbook has no 基础数据 sheet. Writing makes one that lists every figure the indicators need, with its meaning.',
  makeSheet: 'Make the data sheet',
  sheetMade:
    'The 基础数据 sheet is made; it lists every figure that is needed. Fill it in here or in the sheet itself.',
  newRow: (sheet) => `It goes into a new row of “${sheet}”.`,
  next: 'Next',
  written: (cell, text) => `“${text}” written into ${cell}.`,
  writtenInList: (text) => `“${text}” written into the 基础数据 sheet.`,
  closed: 'This gap has been filled already.',
  skipped: {
    changed: (_sheet, cell, found) =>
      `${cell} now holds “${found}”; nothing was written. Please look at it and try again.`,
    formula: (_sheet, cell, found) =>
      `${cell} holds the formula “${found}”; nothing was written. Please change the cells it refers to.`,
    protected: (sheet) =>
      `The sheet “${sheet}” is protected; nothing was written. Please unprotect it under Review, then write again.`,
    'no-sheet': (sheet) => `The sheet “${sheet}” is no longer there; nothing was written.`,
  },
  list: 'All gaps',
  done: 'filled in',
  open: 'open',
  current: 'at hand',
  none: 'There are no gaps.',
  complete:
    'All gaps are filled in. Recalculate now fills in the rates and scores that can be worked out; then check again.',
};
