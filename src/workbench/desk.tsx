import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { PaneApp } from '../pane/pane-app';
import type { PaneHost } from '../pane/pane-host';
import { DownloadSummary } from './download-summary';
import { FileActions } from './file-actions';
import { Notice } from './notice';
import { OldFormatNotice } from './old-format-notice';
import { SheetDesk } from './sheet-desk';
import { Toolbar } from './toolbar';
import { useDownload } from './use-download';
import type { OpenDesk } from './use-files';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { gridColumn: '1 / -1' },
  sheet: { minWidth: 0, minHeight: 0, display: 'grid' },
  // The pane is as high as its page in Excel; here it stands beside the sheet.
  pane: {
    overflow: 'auto',
    '& main': { minHeight: '100%' },
    // A view that is lower than the page leaves no stripe of another colour below it.
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { padding: tokens.spacingHorizontalXXL },
});

/** Toolbar above, sheet on the left, pane on the right. */
export function Desk(): ReactNode {
  const { files } = useWorkbench();
  const { desk } = files;
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  return (
    <div className={styles.page}>
      {desk === null ? <Top /> : <FileTop key={desk.id} desk={desk} />}
      <section className={styles.sheet} aria-label={texts.file}>
        {desk === null ? (
          <p className={styles.empty}>{files.opening ? texts.opening : texts.nothing}</p>
        ) : (
          <SheetDesk key={desk.id} desk={desk} />
        )}
      </section>
      <div className={styles.pane}>
        {desk === null ? (
          <p className={styles.empty}>{texts.paneWaits}</p>
        ) : (
          <DeskPane key={desk.id} desk={desk} />
        )}
      </div>
    </div>
  );
}

function FileTop({ desk }: { readonly desk: OpenDesk }): ReactNode {
  const { files, services } = useWorkbench();
  const download = useDownload(desk, services, files.unsaved);
  return (
    <Top
      actions={<FileActions desk={desk} download={download} />}
      told={
        <>
          <OldFormatNotice file={desk.file} />
          <DownloadSummary download={download} file={desk.file} />
        </>
      }
    />
  );
}

interface TopProps {
  readonly actions?: ReactNode;
  readonly told?: ReactNode;
}

function Top({ actions, told }: TopProps): ReactNode {
  const { files } = useWorkbench();
  const styles = useStyles();
  return (
    <header className={styles.top}>
      <Toolbar>{actions}</Toolbar>
      {files.fault !== null && (
        <Notice tone="error" onDismiss={files.dismissFault}>
          {files.fault}
        </Notice>
      )}
      {told}
    </header>
  );
}

/** The same pane as in Excel, over the file on the page. */
function DeskPane({ desk }: { readonly desk: OpenDesk }): ReactNode {
  const { services, surroundings } = useWorkbench();
  const loadHost = useMemo(() => {
    const { file, selection, isSample } = desk;
    const host: PaneHost = {
      ...services.paneHost(file),
      workbook: file.workbook,
      followSelection: (listener) => selection.follow(listener),
      // A form to look at shows what there is to see.
      ...(isSample ? { opensWith: 'check' } : {}),
    };
    return () => Promise.resolve(host);
  }, [services, desk]);
  return <PaneApp surroundings={surroundings} loadHost={loadHost} preferences={services.preferences} />;
}
