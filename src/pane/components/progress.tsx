import { makeStyles, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { setAside } from '../../app/ignored';
import { textsIn } from '../../app/texts/texts';
import { useLanguage, usePaneState, useTexts } from '../pane-context';
import { LongWork } from './long-work';
import { useUnseen } from './unseen';

const useStyles = makeStyles({
  opening: { display: 'flex', minHeight: '34px', paddingRight: '40px' },
});

/** While the workbook is read for the first time there is nothing else to show. */
export function Opening(): ReactNode {
  const { busy } = useTexts();
  const styles = useStyles();
  return (
    <>
      <div className={styles.opening}>
        <Spinner size="tiny" label={busy.open} />
      </div>
      <LongWork />
    </>
  );
}

/** What is under way and how it went, for those who do not see it. */
export function Announcements(): ReactNode {
  const busy = usePaneState((state) => state.busy);
  const notice = usePaneState((state) => state.notice);
  const report = usePaneState((state) => state.report);
  const ignored = usePaneState((state) => state.remembered.ignored);
  const waiting = usePaneState((state) => state.waiting);
  const { states } = textsIn(useLanguage());
  const texts = useTexts();
  const { unseen } = useUnseen();
  const left = useMemo(
    () => (report === null ? undefined : setAside(report, ignored).report.summary),
    [report, ignored],
  );
  const said = notice === null ? resultLine(left, texts) : [notice.title, ...notice.lines].join(' ');
  return (
    <div role="status" aria-live="polite" className={unseen}>
      {busy === null ? said : waiting ? states.waiting : texts.busy[busy.command]}
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
  return list.counts([
    `${kinds.error} ${errors}`,
    `${kinds.warning} ${warnings}`,
    `${kinds.info} ${infos}`,
    `${kinds.gap} ${gaps}`,
  ]);
}
