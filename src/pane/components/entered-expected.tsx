import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportFinding } from '../../app/check-report';
import { useTexts } from '../pane-context';

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
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** 填写 and 应为 side by side; where there is no one right value the message says it all. */
export function EnteredExpected({ finding }: { finding: ReportFinding }): ReactNode {
  const { finding: texts } = useTexts();
  const styles = useStyles();
  if (finding.expected === null) return null;
  return (
    <dl className={styles.pair}>
      <div className={styles.half}>
        <dt className={styles.term}>{texts.entered}</dt>
        <dd className={styles.value}>{finding.entered ?? texts.blank}</dd>
      </div>
      <div className={styles.half}>
        <dt className={styles.term}>{texts.expected}</dt>
        <dd className={styles.value}>{finding.expected}</dd>
      </div>
    </dl>
  );
}
