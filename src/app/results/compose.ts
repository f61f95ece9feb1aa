import { parseAddress } from '../../core/grid/address';
import { RESULTS_TITLES } from '../../core/layout/results-sheet';
import { RULES_VERSION } from '../../core/rules-version';
import { linkTo, type CellLink } from '../cell-link';
import type { CheckReport, ReportFinding, ReportGap } from '../check-report';
import { bySubject } from '../finding-groups';
import type { FormSummary } from '../form-summary';
import { setAside, type SetAside } from '../ignored';
import type { FormLook } from '../look-at-form';
import type { IgnoredFinding } from '../remembered';
import { inLanguage, textsIn, type Language, type Texts } from '../texts/texts';

export interface ResultsChoices {
  readonly ignored: readonly IgnoredFinding[];
  readonly language: Language;
  /** Date and time in words; null where nobody says. */
  readonly checkedAt: string | null;
}

/** The results of a check to hand out, before they become a sheet or a text. */
export interface Results {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly language: Language;
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface Section {
  readonly title: string;
  /** Headings of the columns; "" where a section has none for it. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly at: CellLink;
  /** What it is about: rows of one subject stand together. */
  readonly subject: string;
  /** One text for each column. */
  readonly texts: readonly string[];
}

/** Column of the cell's address, which the sheet makes a link. */
export const PLACE_COLUMN = 1;
export const SUBJECT_COLUMN = 2;

export function composeResults(
  { form, report }: Pick<FormLook, 'form' | 'report'>,
  choices: ResultsChoices,
): Results {
  const { language } = choices;
  const texts = textsIn(language);
  const sorted = setAside(report, choices.ignored);
  return {
    title: RESULTS_TITLES[language],
    facts: factsOf(form, sorted.report, sorted.aside.length, choices),
    sections: [
      ...findingSections(sorted.report, language),
      ...gapSection(sorted.report, language),
      ...asideSection(sorted.aside, language),
      ...(sorted.report.findings.length + sorted.report.gaps.length === 0
        ? [{ title: texts.results.clean, columns: [], rows: [] }]
        : []),
    ],
    language,
  };
}

function factsOf(
  form: FormSummary | null,
  report: CheckReport,
  aside: number,
  { language, checkedAt }: ResultsChoices,
): Fact[] {
  const texts = textsIn(language);
  const { results, telling, pane } = texts;
  const { errors, warnings, infos, gaps, score, grade } = report.summary;
  const counts = [
    telling.counts.errors(errors),
    telling.counts.warnings(warnings),
    telling.counts.infos(infos),
    telling.counts.gaps(gaps),
    ...(aside === 0 ? [] : [results.asideCount(aside)]),
  ];
  const year = form?.year == null ? '' : pane.opening.year(form.year);
  const title = form === null ? '' : [year, form.title].filter((part) => part !== '').join(' ');
  const facts: (Fact | null)[] = [
    report.unit === null ? null : { label: results.unit, text: report.unit },
    title === '' ? null : { label: results.form, text: title },
    form === null ? null : { label: results.profile, text: profileText(form, texts, language) },
    { label: results.rules, text: RULES_VERSION },
    checkedAt === null ? null : { label: results.checkedAt, text: checkedAt },
    score === null || form === null
      ? null
      : { label: results.points, text: results.pointsText(score, String(form.fullMark), grade) },
    { label: results.counts, text: counts.join(results.joint) },
  ];
  return facts.filter((fact) => fact !== null);
}

function profileText({ profile }: FormSummary, { results }: Texts, language: Language): string {
  return results.profileText(inLanguage(profile.name, language), profile.source);
}

function findingSections(report: CheckReport, language: Language): Section[] {
  const { results } = textsIn(language);
  const { severity, place, subject, message, figures, cause, clause } = results.columns;
  return bySubject(report.findings, report).map(({ sheet, groups }) => {
    const rows = groups.flatMap((group) =>
      group.items.map((finding) => findingRow(finding, group.subject, language)),
    );
    return {
      title: results.sheetSection(sheet, rows.length),
      columns: [severity, place, subject, message, figures, cause, clause],
      rows,
    };
  });
}

function findingRow(finding: ReportFinding, subject: string, language: Language): Row {
  const { results } = textsIn(language);
  const zh = language === 'zh';
  return {
    at: cellOf(finding),
    subject,
    texts: [
      results.severities[finding.severity],
      finding.cell,
      subject,
      zh ? finding.message : finding.messageEn,
      figuresOf(finding, language),
      (zh ? finding.cause : finding.causeEn) ?? '',
      finding.clause,
    ],
  };
}

function figuresOf({ entered, expected }: ReportFinding, language: Language): string {
  const { results } = textsIn(language);
  if (expected === null) return '';
  return [...(entered === null ? [] : [results.entered(entered)]), results.expected(expected)].join(
    results.joint,
  );
}

function gapSection({ gaps }: CheckReport, language: Language): Section[] {
  if (gaps.length === 0) return [];
  const { results } = textsIn(language);
  const { severity, place, subject, message, neededBy } = results.columns;
  const rows = gaps.map((gap) => ({
    at: cellOf(gap),
    subject: gap.item,
    texts: [
      results.severities.gap,
      `${gap.sheet}!${gap.cell}`,
      gap.item,
      language === 'zh' ? gap.message : gap.messageEn,
      gap.neededBy.join(language === 'zh' ? '、' : ', '),
    ],
  }));
  return [{ title: results.gaps(rows.length), columns: [severity, place, subject, message, neededBy], rows }];
}

function asideSection(aside: readonly SetAside[], language: Language): Section[] {
  if (aside.length === 0) return [];
  const { results } = textsIn(language);
  const { severity, place, subject, message, reason } = results.columns;
  const rows = aside.map(({ item, reason: why }) => {
    const about = 'item' in item ? item.item : item.subject;
    const kind = 'severity' in item ? item.severity : 'gap';
    return {
      at: cellOf(item),
      subject: about,
      texts: [
        results.severities[kind],
        `${item.sheet}!${item.cell}`,
        about,
        language === 'zh' ? item.message : item.messageEn,
        why,
      ],
    };
  });
  return [{ title: results.aside(rows.length), columns: [severity, place, subject, message, reason], rows }];
}

function cellOf({ sheet, cell }: ReportFinding | ReportGap): CellLink {
  const at = parseAddress(cell);
  if (at === null) throw new TypeError(`no address: ${cell}`);
  return linkTo({ sheet, ...at });
}
