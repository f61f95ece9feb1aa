import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { FollowStrayFaults } from '../app/stray-faults';
import { textsIn } from '../app/texts/texts';
import { CopyText } from '../pane/components/copy-button';
import { faultDetails } from '../pane/state/failure-notice';
import { Notice } from './notice';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  // Over the page, whatever of it is shown: nothing is pushed aside by something that went wrong elsewhere.
  bar: {
    position: 'fixed',
    left: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalXXXL,
    maxWidth: 'min(40rem, calc(100vw - 2rem))',
    boxShadow: tokens.shadow16,
    zIndex: 10,
  },
});

/** Tells of a fault that would otherwise pass unseen, and how to keep what was done. */
export function StrayFaultBar({ follow }: { readonly follow: FollowStrayFaults }): ReactNode {
  const [details, setDetails] = useState<string | null>(null);
  useEffect(() => follow((fault) => setDetails(faultDetails(fault))), [follow]);
  const { language } = useWorkbench();
  const { stray } = useWorkbenchTexts();
  const styles = useStyles();
  const { copyDetails, copied } = textsIn(language).pane;
  return (
    <div role="alert" className={styles.bar}>
      {details !== null && (
        <Notice tone="error" title={stray.title} onDismiss={() => setDetails(null)}>
          {stray.text} <CopyText text={details} label={copyDetails} copied={copied} />
        </Notice>
      )}
    </div>
  );
}
