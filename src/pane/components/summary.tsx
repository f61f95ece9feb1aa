import { makeStyles, mergeClasses, tokens, ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckReport, ReportSummary } from '../../app/check-report';
import type { FormSheet } from '../../app/form-summary';
import { useDispatch, usePaneState, useTexts } from '../pane-context';
import { FINDING_KINDS, type FindingKind } from '../state/pane-state';
import { KindSign } from './kind-sign';

const useStyles = makeStyles({
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXXL,
    margin: 0,
  },
  pair: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  term: { color: tokens.colorNeutralForeground2 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  of: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, auto)',
    // At 200 % four of them would stick out.
    '@media (max-width: 220px)': { gridTemplateColumns: 'repeat(2, auto)' },
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  count: { minWidth: 'min-content', paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightRegular },
  // A shade of grey alone would be overlooked.
  chosen: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  label: { display: 'grid', justifyItems: 'center' },
  kind: { display: 'inline-flex', alignItems: 'center', gap: '2px', fontSize: tokens.fontSizeBase200 },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** 总分, 等级, and how many of each kind: the counts narrow the list when pressed. */
export function Summary({ report, fullMark }: { report: CheckReport; fullMark: number }): ReactNode {
  const { summary } = useTexts();
  const styles = useStyles();
  const { score, grade } = report.summary;
  const hasMarks = usePaneState(({ form }) => form === null || form.sheets.some(isMarked));
  return (
    <section aria-label={summary.heading}>
      {(hasMarks || score !== null || grade !== null) && (
        <dl className={styles.marks}>
          <Figure term={summary.score} value={score} of={summary.outOf(String(fullMark))} />
          <Figure term={summary.grade} value={grade} of="" />
        </dl>
      )}
      <Counts summary={report.summary} />
    </section>
  );
}

/** A declaration has neither total nor grade: they are not missing there. */
function isMarked({ kind, hidden }: FormSheet): boolean {
  return !hidden && (kind === 'self-evaluation' || kind === 'report' || kind === 'score-summary');
}

function Figure({ term, value, of }: { term: string; value: string | null; of: string }): ReactNode {
  const { summary } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.figure}>
        {value ?? <span className={styles.of}>{summary.none}</span>}
        {value !== null && of !== '' && <span className={styles.of}> {of}</span>}
      </dd>
    </div>
  );
}

function Counts({ summary }: { summary: ReportSummary }): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  const dispatch = useDispatch();
  const chosen = usePaneState((state) => state.filter.kinds);
  return (
    <div role="group" aria-label={texts.summary.filter} className={styles.counts}>
      {FINDING_KINDS.map((kind) => (
        <ToggleButton
          key={kind}
          className={mergeClasses(styles.count, chosen.includes(kind) && styles.chosen)}
          checked={chosen.includes(kind)}
          onClick={() => dispatch({ type: 'kind-toggled', kind })}
        >
          <span className={styles.label}>
            <span className={styles.number}>{countOf(summary, kind)}</span>
            <span className={styles.kind}>
              <KindSign kind={kind} />
              {texts.kinds[kind]}
            </span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}

function countOf(summary: ReportSummary, kind: FindingKind): number {
  const { errors, warnings, infos, gaps } = summary;
  return { error: errors, warning: warnings, info: infos, gap: gaps }[kind];
}
