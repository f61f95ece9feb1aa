import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { progress } from '../../app/gaps/progress';
import { textsIn } from '../../app/texts/texts';
import { GapCard } from '../components/gap-card';
import { GapChecklist } from '../components/gap-checklist';
import { ViewHeading } from '../components/view-heading';
import { useLanguage, usePaneState } from '../pane-context';
import type { GapWalk } from '../state/gap-walk';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  progress: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { margin: 0, minHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  count: { fontWeight: tokens.fontWeightSemibold },
  written: { color: tokens.colorNeutralForeground2 },
});

/** The 缺项 one after the other: what is missing, a field for it, and how far the walk has come. */
export function GapsView(): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const walk = usePaneState((state) => state.gapWalk);
  if (walk === null) return null;
  const current = walk.open.find((gap) => gap.id === walk.current);
  return (
    <div className={styles.view}>
      <ViewHeading>{texts.heading}</ViewHeading>
      {walk.met.length > 0 && <Progress walk={walk} />}
      {current !== undefined && <GapCard key={current.id} gap={current} />}
      {current === undefined && (
        <p className={styles.line}>{walk.met.length === 0 ? texts.none : texts.complete}</p>
      )}
      {walk.met.length > 0 && <GapChecklist walk={walk} />}
    </div>
  );
}

function Progress({ walk }: { walk: GapWalk }): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { done, total } = progress(walk.met, walk.open);
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.line}>
        <span className={styles.count}>{texts.progress(done, total)}</span>{' '}
        <span className={styles.written}>{walk.written}</span>
      </p>
      <ProgressBar thickness="large" value={done} max={total} aria-label={texts.progress(done, total)} />
    </div>
  );
}
