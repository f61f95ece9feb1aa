import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommands, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  // Always there, so that nothing below moves when work begins and ends.
  line: { display: 'flex', alignItems: 'center', minHeight: '24px', gap: tokens.spacingHorizontalS },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What is under way, and the way to give it up. */
export function Progress(): ReactNode {
  const busy = usePaneState((state) => state.busy);
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {busy !== null && <Spinner size="tiny" label={texts.busy[busy.command]} />}
      {busy?.cancellable === true && (
        <Button size="small" appearance="subtle" onClick={() => commands.cancel()}>
          {texts.cancel}
        </Button>
      )}
      <Announcements />
    </div>
  );
}

/** The same for those who do not see it. */
function Announcements(): ReactNode {
  const busy = usePaneState((state) => state.busy);
  const notice = usePaneState((state) => state.notice);
  const report = usePaneState((state) => state.report);
  const texts = useTexts();
  const styles = useStyles();
  const said =
    notice === null ? resultLine(report?.summary, texts) : [notice.title, ...notice.lines].join(' ');
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {busy === null ? said : texts.busy[busy.command]}
    </div>
  );
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly gaps: number;
}

function resultLine(counts: Counts | undefined, { kinds, list }: ReturnType<typeof useTexts>): string {
  if (counts === undefined) return '';
  const { errors, warnings, infos, gaps } = counts;
  if (errors + warnings + infos + gaps === 0) return list.clean;
  return `${kinds.error} ${errors}, ${kinds.warning} ${warnings}, ${kinds.info} ${infos}, ${kinds.gap} ${gaps}`;
}
