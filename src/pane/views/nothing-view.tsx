import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { textsIn } from '../../app/texts/texts';
import { useLanguage, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: {
    margin: 0,
    minHeight: '34px',
    paddingRight: '40px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** Read, and no form found in it: what was looked for, and what to do. */
export function NothingRecognised(): ReactNode {
  const { blank, nothing } = textsIn(useLanguage()).states;
  const styles = useStyles();
  const seen = usePaneState((state) => state.seen);
  const hasTemplates = usePaneState((state) => state.templates.length > 0);
  const isBlank = seen?.blank === true;
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{isBlank ? blank.title : nothing.title}</h1>
      {!isBlank && <p className={styles.text}>{nothing.lookedFor(seen?.sheets ?? 1)}</p>}
      <p className={styles.text}>{!isBlank ? nothing.advice : hasTemplates ? blank.advice : blank.alone}</p>
    </div>
  );
}
