import type { TellingTexts } from './telling-zh';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

const kept = (count: number): string =>
  `${cells(count)} held another value than the one worked out and kept it; to replace it, switch on “Overwrite entered values”`;

const ERRORS_MARKED = 'Errors have a red fill and a solid border';
const WARNINGS_MARKED = 'Warnings have a yellow fill and a dashed border';

export const tellingEn: TellingTexts = {
  product: 'Jihe',
  counts: {
    errors: (count) => counted(count, 'error'),
    warnings: (count) => counted(count, 'warning'),
    infos: (count) => counted(count, 'note'),
    gaps: (count) => counted(count, 'gap'),
  },
  check: {
    title: 'Check',
    noForm: {
      pane: 'No performance self-evaluation form was recognised. Nothing was written.',
      ribbon:
        'No performance self-evaluation form was recognised. Nothing was written. In the pane you can say what each column is, or insert a blank form.',
    },
    clean: 'No contradiction and no gap was found.',
    marks: {
      put: (errors, warnings) => {
        const dashed = errors ? 'warnings a yellow fill and a dashed one' : WARNINGS_MARKED;
        const kinds = [...(errors ? [ERRORS_MARKED] : []), ...(warnings ? [dashed] : [])];
        return `${kinds.join(', ')}; your own fills are as they were.`;
      },
      off: 'No marks were put: “Mark errors and warnings in the sheet” is off under Settings in the pane.',
    },
  },
  recalculate: {
    title: 'Recalculate',
    written: (count) => `${cells(count)} written`,
    nothing: 'There was nothing to write.',
    kept: {
      pane: (count) => `${kept(count)} under Recalculate.`,
      ribbon: (count) => `${kept(count)} under Recalculate in the pane.`,
    },
    ignored: (count) =>
      `${cells(count)} left as ${count === 1 ? 'it was' : 'they were'}: the remark was ignored.`,
    takeBack: {
      pane: '“Undo” puts everything back.',
      ribbon: '“Undo” in the pane puts everything back.',
    },
    skipped: {
      changed: (count) => `${cells(count)} changed meanwhile and not written: `,
      formula: (count) => `${cells(count)} with a formula, not written: `,
      'no-sheet': (count) => `${cells(count)} on a sheet that is no longer there, not written: `,
    },
    locked: (sheets, count) =>
      `Protected: ${sheets}. Nothing was written (${cells(count)} to write); please unprotect the sheet under Review, then recalculate again.`,
  },
  adopt: {
    title: 'Use the computed value',
    adopted: (cell, before, after) =>
      before === ''
        ? `${cell} now holds ${after}. “Undo” puts it back.`
        : `${cell} changed from ${before} to ${after}. “Undo” puts it back.`,
    follow: (name, cell, before, after) => `${name} (${cell}) says ${before} and should now be ${after}`,
    following: (named, further) =>
      `${named}${further > 0 ? `, and ${further} more` : ''}. That was not rewritten along with it; please look at it next.`,
    nothing: 'The cell agrees with the computed value by now; nothing was written.',
    locked: (sheets) => `Protected: ${sheets}. Nothing was written; please unprotect the sheet under Review.`,
  },
  clearMarks: {
    title: 'Clear marks',
    done: 'The marks of Jihe are gone; contents and your own formats are as they were.',
  },
  undo: {
    title: 'Undo',
    nothing: 'There is nothing to take back.',
    restored: (count) => `${cells(count)} put back as before.`,
    nothingLeft: 'No cell had to be put back.',
    takenSheets: (sheets) => `Added sheets taken away again: ${sheets}.`,
    restoredSheets: (sheets) => `Replaced sheets brought back: ${sheets}.`,
    left: (count) => `${cells(count)} changed since and left as now: `,
    leftSheets: (sheets) => `Added sheets that hold something new or cannot be deleted were kept: ${sheets}.`,
  },
  technical: (words) => `Technical details: ${words}`,
  close: 'Close',
  noResult: 'No result arrived here; the pane has it.',
  unmarked: (sheets) => `Protected, and therefore neither marked nor cleared of marks: ${sheets}.`,
  places: (shown, total) => `${shown} and others, ${total} in all`,
  separator: ', ',
  also: '; ',
  joint: ', ',
  stop: '.',
};
