import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  SearchBox,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { reviewSheets } from '../../app/review/review-sheets';
import { REVIEW_KINDS, tallyFiles, type ReviewFilter, type ReviewKind } from '../../app/review/review-table';
import { reviewTextsIn } from '../../app/texts/review-texts';
import type { Language } from '../../app/texts/texts';
import type { ReviewList, ReviewListState } from './review-list';
import type { ManyServices } from './services';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flexGrow: 1, minWidth: '180px' },
  search: { width: '220px' },
});

interface ManyHeaderProps {
  readonly list: ReviewList;
  readonly state: ReviewListState;
  readonly services: ManyServices;
  readonly language: Language;
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
  readonly shown: number;
  readonly onClose: () => void;
}

/** How far it is, what is shown of it, and handing it out. */
export function ManyHeader(props: ManyHeaderProps): ReactNode {
  const { list, state, services, language, filter, onFilter, onClose } = props;
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  const [failed, setFailed] = useState(false);
  const handOut = (): void => {
    setFailed(false);
    handOutSummary(list, services, language).catch(() => setFailed(true));
  };
  return (
    <header className={styles.head}>
      <Button onClick={onClose}>{texts.close}</Button>
      <ManyProgress state={state} language={language} />
      {state.phase === 'running' && <Button onClick={() => list.cancel()}>{texts.cancel}</Button>}
      {state.phase === 'stopped' && <Button onClick={() => void list.run()}>{texts.goOn}</Button>}
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={filter.words}
        onChange={(_event, { value }) => onFilter({ ...filter, words: value })}
      />
      <KindSelect list={list} language={language} filter={filter} onFilter={onFilter} />
      <span>{texts.shown(props.shown, state.files.length)}</span>
      <Button appearance="primary" disabled={state.done === 0} onClick={handOut}>
        {texts.saveSummary}
      </Button>
      {failed && (
        <MessageBar intent="error">
          <MessageBarBody>{texts.saveFailed}</MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
}

function ManyProgress({ state, language }: Pick<ManyHeaderProps, 'state' | 'language'>): ReactNode {
  const styles = useStyles();
  const texts = reviewTextsIn(language);
  const all = state.files.length;
  const words =
    state.phase === 'done'
      ? texts.done(all)
      : state.phase === 'stopped'
        ? texts.cancelled(state.done, all)
        : texts.progress(state.done, all);
  return (
    <div className={styles.progress}>
      {/* A screen reader hears the end of it, not each of two hundred files. */}
      <span role="status">{state.phase === 'running' ? texts.checking : words}</span>
      {state.phase === 'running' && (
        <>
          <span aria-hidden="true">{` ${words}`}</span>
          <ProgressBar aria-label={words} value={all === 0 ? 1 : state.done / all} />
        </>
      )}
    </div>
  );
}

function KindSelect({
  list,
  language,
  filter,
  onFilter,
}: Pick<ManyHeaderProps, 'list' | 'language' | 'filter' | 'onFilter'>): ReactNode {
  const texts = reviewTextsIn(language);
  const { kinds } = tallyFiles(list.reviewed());
  return (
    <Select
      aria-label={texts.kindLabel}
      value={filter.kind}
      onChange={(_event, { value }) => onFilter({ ...filter, kind: kindOf(value) })}
    >
      {REVIEW_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {kind === 'all' ? texts.kinds.all : `${texts.kinds[kind]}（${String(kinds[kind])}）`}
        </option>
      ))}
    </Select>
  );
}

function kindOf(value: string): ReviewKind {
  return REVIEW_KINDS.find((kind) => kind === value) ?? 'all';
}

async function handOutSummary(list: ReviewList, services: ManyServices, language: Language): Promise<void> {
  const texts = reviewTextsIn(language);
  const now = new Date();
  const checkedAt = now.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  const [first, ...rest] = reviewSheets(list.reviewed(), { language, checkedAt });
  if (first === undefined) throw new Error('a summary has a sheet');
  const bytes = await services.makeWorkbook([first, ...rest]);
  services.deliver(texts.summaryFile(dayOf(now)), bytes);
}

/** "20240301", in the officer's own time. */
function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}
