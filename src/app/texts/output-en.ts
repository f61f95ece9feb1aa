import type { OutputTexts } from './output-zh';

export const outputEn: OutputTexts = {
  heading: 'Hand out results',
  about:
    'Writes the errors, warnings, notes and gaps as they are now, then the ignored ones with their reasons. Each place leads to its cell.',
  again: 'Writing again replaces the former sheet if nobody has changed it.',
  write: 'Write a results sheet',
  copy: 'Copy as text',
  contains: 'Contents',
  written: (sheet) => `Written to sheet “${sheet}”.`,
  replaced: (sheet) => `Sheet “${sheet}” is up to date; the former one was replaced. “Undo” brings it back.`,
  writtenSomewhere: 'The results were written to a new sheet.',
};
