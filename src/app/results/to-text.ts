import { textsIn } from '../texts/texts';
import { SUBJECT_COLUMN, type Results, type Row, type Section } from './compose';

/** The results as plain text, for a message or a paper: one paragraph for each subject. */
export function resultsText(results: Results): string {
  const { colon } = textsIn(results.language).results;
  const facts = results.facts.map(({ label, text }) => `${label}${colon}${text}`);
  const sections = results.sections.map((section) => sectionText(section, results));
  return `${[[results.title, ...facts].join('\n'), ...sections].join('\n\n')}\n`;
}

function sectionText({ title, columns, rows }: Section, results: Results): string {
  const lines = [title];
  let subject: string | null = null;
  for (const row of rows) {
    if (row.subject !== subject && row.subject !== '') lines.push(row.subject);
    subject = row.subject;
    lines.push(`  ${rowText(row, columns, results)}`);
  }
  return lines.join('\n');
}

/** "差错 G15：……（可能的原因：……；依据：……）" */
function rowText({ texts }: Row, columns: readonly string[], { language }: Results): string {
  const { colon, stop, columns: heads } = textsIn(language).results;
  const [severity = '', place = '', , message = ''] = texts;
  const more = texts
    .map((text, i) => ({ text, head: columns[i] ?? '' }))
    // The message says the figures itself.
    .filter(({ text, head }, i) => i > SUBJECT_COLUMN + 1 && text !== '' && head !== heads.figures)
    .map(({ text, head }) => `${head}${colon}${text}`)
    .join(stop);
  const brackets = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return `${severity} ${place}${colon}${message}${more === '' ? '' : `${brackets[0] ?? ''}${more}${brackets[1] ?? ''}`}`;
}
