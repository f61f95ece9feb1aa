import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { CheckReport } from '../../app/check-report';
import { setAside } from '../../app/ignored';
import { FindingList } from '../components/finding-list';
import { IgnoredList } from '../components/ignored-list';
import { Summary } from '../components/summary';
import { ViewLinks } from '../components/view-links';
import { useUnseen } from '../components/unseen';
import { useCommands, useDispatch, useLanguage, usePaneState, useTexts } from '../pane-context';
import { shownList, type ShownList } from '../state/shown-items';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  invite: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { width: '100%', maxWidth: 'none' },
  count: { display: 'flex', alignItems: 'center', minHeight: '24px', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', alignItems: 'end', justifyContent: 'space-between' },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a check found; before the first one, what it is for. */
export function FindingsView(): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  const report = usePaneState((state) => state.report);
  if (report !== null) return <Result report={report} />;
  return (
    <div className={styles.view}>
      <p className={styles.invite}>{texts.invite}</p>
      <ViewLinks />
    </div>
  );
}

function Result({ report }: { report: CheckReport }): ReactNode {
  const language = useLanguage();
  const styles = useStyles();
  const ignored = usePaneState((state) => state.remembered.ignored);
  const filter = usePaneState((state) => state.filter);
  const fullMark = usePaneState((state) => state.form?.fullMark ?? 100);
  const sorted = useMemo(() => setAside(report, ignored), [report, ignored]);
  const list = useMemo(() => shownList(sorted.report, filter, language), [sorted, filter, language]);
  return (
    <div className={styles.view}>
      <Summary report={sorted.report} fullMark={fullMark} />
      <ViewLinks />
      <Stale />
      {list.all > 0 && <Search list={list} />}
      <Lists list={list} />
      <IgnoredList aside={sorted.aside} />
    </div>
  );
}

function Stale(): ReactNode {
  const { list } = useTexts();
  const stale = usePaneState((state) => state.stale);
  if (stale.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{list.stale(stale.join('、'))}</MessageBarBody>
    </MessageBar>
  );
}

function Search({ list }: { list: ShownList }): ReactNode {
  const { list: texts } = useTexts();
  const styles = useStyles();
  const dispatch = useDispatch();
  const search = usePaneState((state) => state.filter.search);
  return (
    <div>
      <SearchBox
        className={styles.search}
        placeholder={texts.search}
        aria-label={texts.search}
        value={search}
        onChange={(_, data) => dispatch({ type: 'searched', search: data.value })}
      />
      <div className={styles.count} role="status">
        {texts.shown(list.count, list.all)}
      </div>
    </div>
  );
}

function Lists({ list }: { list: ShownList }): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  const { unseen } = useUnseen();
  if (list.count === 0) return <Nothing isFiltered={list.all > 0} />;
  return (
    <>
      {list.gaps.length > 0 && (
        <section>
          <div className={styles.line}>
            <h2 className={styles.heading}>{texts.kinds.gap}</h2>
            <WalkButton />
          </div>
          <FindingList sheets={list.gaps} list="gaps" />
        </section>
      )}
      {list.findings.length > 0 && (
        <section>
          <h2 className={list.gaps.length > 0 ? styles.heading : unseen}>{texts.list.findings}</h2>
          <FindingList sheets={list.findings} list="findings" />
        </section>
      )}
    </>
  );
}

/** The gaps come first, and the way through them stands beside their heading. */
function WalkButton(): ReactNode {
  const { finding } = useTexts();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void commands.walkGaps()}>
      {finding.walk}
    </Button>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }): ReactNode {
  const { list } = useTexts();
  const styles = useStyles();
  const dispatch = useDispatch();
  const kinds = usePaneState((state) => state.filter.kinds);
  if (!isFiltered) return <p className={styles.invite}>{list.clean}</p>;
  const showAll = (): void => {
    dispatch({ type: 'searched', search: '' });
    for (const kind of kinds) dispatch({ type: 'kind-toggled', kind });
  };
  return (
    <p className={styles.invite}>
      {list.noMatch}{' '}
      <Button size="small" onClick={showAll}>
        {list.showAll}
      </Button>
    </p>
  );
}
