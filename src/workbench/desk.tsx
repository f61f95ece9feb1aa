import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type DragEvent, type ReactNode } from 'react';
import { PaneApp } from '../pane/pane-app';
import type { PaneHost } from '../pane/pane-host';
import { Toolbar } from './toolbar';
import type { OpenDesk } from './use-files';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { gridColumn: '1 / -1' },
  sheet: { minWidth: 0, minHeight: 0, display: 'grid' },
  pane: { overflow: 'auto', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  empty: { padding: tokens.spacingHorizontalXXL },
});

/** Toolbar above, sheet on the left, pane on the right; files may be dropped anywhere. */
export function Desk(): ReactNode {
  const { files } = useWorkbench();
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void files.openFile(file);
  };
  return (
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className={styles.top}>
        <Toolbar />
      </div>
      <div className={styles.sheet}>
        {files.desk === null && (
          <p className={styles.empty}>{files.opening ? texts.opening : texts.nothing}</p>
        )}
      </div>
      <aside className={styles.pane} aria-label={texts.pane}>
        {files.desk === null ? (
          <p className={styles.empty}>{texts.paneWaits}</p>
        ) : (
          <DeskPane key={files.desk.id} desk={files.desk} />
        )}
      </aside>
    </div>
  );
}

/** The same pane as in Excel, over the file on the page. */
function DeskPane({ desk }: { desk: OpenDesk }): ReactNode {
  const { services, surroundings } = useWorkbench();
  const loadHost = useMemo(() => {
    const { file, selection } = desk;
    const host: PaneHost = {
      ...services.paneHost(file),
      workbook: file.workbook,
      followSelection: (listener) => selection.follow(listener),
    };
    return () => Promise.resolve(host);
  }, [services, desk]);
  return <PaneApp surroundings={surroundings} loadHost={loadHost} />;
}
