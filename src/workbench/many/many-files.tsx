import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { filterFiles, sortFiles, type ReviewFilter, type ReviewOrder } from '../../app/review/review-table';
import type { ReviewOutcome, ReviewedFile } from '../../app/review/types';
import { reviewTextsIn } from '../../app/texts/review-texts';
import type { Language } from '../../app/texts/texts';
import { ManyHeader } from './many-header';
import { ManyTable, type ManyTableProps } from './many-table';
import type { ListedFile, ReviewList } from './review-list';
import type { ManyServices } from './services';
import { useRowWindow } from './use-row-window';

const useStyles = makeStyles({
  page: {
    height: '100%',
    minHeight: 0,
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  scroll: { overflow: 'auto', minHeight: 0 },
  none: { padding: tokens.spacingHorizontalXXL },
});

export interface ManyFilesProps {
  readonly list: ReviewList;
  readonly services: ManyServices;
  readonly language: Language;
  /** Opens one of them on the page. */
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** Many files at once: what was found in each, to sort, to filter, to open and to hand out. */
export function ManyFiles({ list, services, language, onOpen, onClose }: ManyFilesProps): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  const state = useSyncExternalStore(list.subscribe, list.get);
  const [filter, setFilter] = useState<ReviewFilter>({ kind: 'all', words: '' });
  const [order, setOrder] = useState<ReviewOrder | null>(null);
  const shown = useMemo(() => shownFiles(state.files, filter, order), [state.files, filter, order]);
  const open = useCallback((listed: ListedFile) => onOpen(listed.file), [onOpen]);
  return (
    <section className={styles.page} aria-label={texts.title}>
      <ManyHeader
        list={list}
        state={state}
        services={services}
        language={language}
        filter={filter}
        onFilter={setFilter}
        shown={shown.length}
        onClose={onClose}
      />
      <Lines files={shown} order={order} onOrder={setOrder} onOpen={open} language={language} />
    </section>
  );
}

function Lines(props: Omit<ManyTableProps, 'sight'>): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(props.language);
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useRowWindow(scroller, props.files);
  return (
    // Scrolled with the keys: it has to be reachable by them.
    <div
      ref={scroller}
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={texts.tableLabel}
      onScroll={sight.onScroll}
    >
      <ManyTable {...props} sight={sight} />
      {props.files.length === 0 && <p className={styles.none}>{texts.none}</p>}
    </div>
  );
}

interface Shown extends ReviewedFile {
  readonly listed: ListedFile;
}

/** As chosen until somebody sorts them; those under way are shown among all, and nowhere else. */
function shownFiles(
  files: readonly ListedFile[],
  filter: ReviewFilter,
  order: ReviewOrder | null,
): ListedFile[] {
  const known = files.map((listed): Shown => ({
    name: listed.name,
    outcome: typeof listed.state === 'string' ? NOTHING_YET : listed.state,
    listed,
  }));
  const wanted = filterFiles(known, filter).filter(
    ({ listed }) => filter.kind === 'all' || typeof listed.state !== 'string',
  );
  return (order === null ? wanted : sortFiles(wanted, order)).map(({ listed }) => listed);
}

const NOTHING_YET: ReviewOutcome = { kind: 'failed', message: '', english: '' };
