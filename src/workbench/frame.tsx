import { makeStyles } from '@fluentui/react-components';
import { type DragEvent, type ReactNode } from 'react';
import { Desk } from './desk';
import { KeptWorkBar } from './keeping/kept-work-bar';
import { useKeptWork } from './keeping/use-kept-work';
import { lazyPart } from './lazy-part';
import { droppedFiles } from './many/chosen-files';
import type { ManyFilesProps } from './many/many-files';
import { ManyContext, useMany } from './many/use-many';
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
  const drop = (event: DragEvent): void => {
    if (many === null || !isForMany(event.dataTransfer, list !== null)) return;
    // The desk below takes single files.
    event.preventDefault();
    event.stopPropagation();
    void droppedFiles(event.dataTransfer).then(many.begin);
  };
  return (
    <ManyContext value={many}>
      <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDropCapture={drop}>
        <div>
          <KeptWorkBar keeping={keeping} />
        </div>
        {list !== null && many !== null && services.many !== undefined && (
          <ManyFiles
            list={list}
            services={services.many}
            language={language}
            onOpen={(file) => {
              many.hide();
              void files.openFile(file);
            }}
            onClose={many.hide}
          />
        )}
        {/* It stays as it is behind the table: what the pane shows is not to be lost. */}
        <div className={list === null ? undefined : styles.hidden} style={{ minHeight: 0 }}>
          <Desk />
        </div>
      </div>
    </ManyContext>
  );
}

function isForMany({ items, files }: DataTransfer, listShown: boolean): boolean {
  const folder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  return listShown || folder || files.length > 1;
}

function Opening(): ReactNode {
  return <p>{useWorkbenchTexts().opening}</p>;
}
