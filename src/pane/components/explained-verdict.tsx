import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Verdict } from '../../app/explain/types';
import { textsIn } from '../../app/texts/texts';
import { useLanguage } from '../pane-context';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  half: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  says: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  sign: { display: 'inline-flex', fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
});

/** What was entered beside what comes out, and whether the two are the same. */
export function ExplainedVerdict({ verdict }: { verdict: Verdict }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { value, entered, agrees } = verdict;
  if (value === null) return null;
  return (
    <>
      <dl className={styles.pair}>
        <div className={styles.half}>
          <dt className={styles.term}>{texts.entered}</dt>
          <dd className={styles.value}>{entered === '' ? texts.blank : entered}</dd>
        </div>
        <div className={styles.half}>
          <dt className={styles.term}>{texts.computed}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      </dl>
      {agrees !== null && (
        <p className={styles.says}>
          <span className={mergeClasses(styles.sign, agrees ? styles.good : styles.bad)}>
            {agrees ? <CheckmarkCircleFilled aria-hidden /> : <WarningFilled aria-hidden />}
          </span>
          {agrees ? texts.agrees : texts.differs}
        </p>
      )}
    </>
  );
}
