import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

export function ExplanationPart({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{heading}</h4>
      {children}
    </section>
  );
}
