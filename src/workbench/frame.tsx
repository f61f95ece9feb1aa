import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Desk } from './desk';
import { KeptWorkBar } from './keeping/kept-work-bar';
import { KeepingContext, useKeptWork, type Keeping } from './keeping/use-kept-work';
import { lazyPart } from './lazy-part';
import type { ManyFilesProps } from './many/many-files';
import { useDrop } from './many/use-drop';
import { ManyContext, useMany, type Many } from './many/use-many';
import { Notice } from './notice';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' },
  hidden: { display: 'none' },
});

const ManyFiles = lazyPart<ManyFilesProps>(
  async () => (await import('./many/many-files')).ManyFiles,
  Opening,
);

/** One workbook and its pane, or the table of many files; what was kept is told above either. */
export function Frame(): ReactNode {
  const { services, files, language } = useWorkbench();
  const styles = useStyles();
  const keeping = useKeptWork(services.keeper, files);
  const many = useMany(services.many?.hands);
  const list = many?.shown === true ? many.list : null;
  const { drop, told, dismiss } = useDrop(many);
  return (
    <Contexts many={many} keeping={keeping}>
      <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div>
          <KeptWorkBar keeping={keeping} />
          {told !== null && (
            <Notice tone="warning" onDismiss={dismiss}>
              {told}
            </Notice>
          )}
        </div>
        {list !== null && many !== null && services.many !== undefined && (
          <ManyFiles
            list={list}
            services={services.many}
            language={language}
            onOpen={(file) => void files.openFile(file, many.hide)}
            onClose={many.hide}
          />
        )}
        {/* It stays as it is behind the table: what the pane shows is not to be lost. */}
        <div className={list === null ? undefined : styles.hidden} style={{ minHeight: 0 }}>
          <Desk />
        </div>
      </div>
    </Contexts>
  );
}

interface ContextsProps {
  readonly many: Many | null;
  readonly keeping: Keeping;
  readonly children: ReactNode;
}

/** What the buttons of the toolbar, which stands further below, reach for. */
function Contexts({ many, keeping, children }: ContextsProps): ReactNode {
  return (
    <KeepingContext value={keeping}>
      <ManyContext value={many}>{children}</ManyContext>
    </KeepingContext>
  );
}

function Opening(): ReactNode {
  return <p>{useWorkbenchTexts().opening}</p>;
}
