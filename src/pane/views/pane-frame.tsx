import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from '../components/actions';
import { FormHeader } from '../components/form-header';
import { useFocusKept } from '../components/kept-focus';
import { lazyPart } from '../components/lazy-part';
import { LongWork } from '../components/long-work';
import { NoticeBar } from '../components/notice-bar';
import { Announcements, Opening } from '../components/progress';
import { usePaneState } from '../pane-context';
import { openQuestion } from '../state/looks';
import { FindingsView } from './findings-view';
import { RecalculationView } from './recalculation-view';
import { NothingRecognised } from './nothing-view';
import { UnreadView } from './unopened-view';

const GapsView = lazyPart(async () => (await import('./gaps-view')).GapsView);
const LayoutQuestionCard = lazyPart(
  async () => (await import('../components/layout-question')).LayoutQuestionCard,
);
const OverviewView = lazyPart(async () => (await import('./overview-view')).OverviewView);
const ColumnsView = lazyPart(async () => (await import('./columns-view')).ColumnsView);
const OutputView = lazyPart(async () => (await import('./output-view')).OutputView);
const SettingsView = lazyPart(async () => (await import('./settings-view')).SettingsView);
const ExplanationView = lazyPart(async () => (await import('./explanation-view')).ExplanationView);

const TemplateList = lazyPart(async () => (await import('../components/template-list')).TemplateList);

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'grid',
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // No line of a single character at the end.
    textWrap: 'pretty',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { outlineStyle: 'none' },
  },
});

/** The pane from top to bottom: what the form is, what can be done, how the last click went, and the view. */
export function PaneFrame(): ReactNode {
  const styles = useStyles();
  const opened = usePaneState((state) => state.opened);
  const frame = useFocusKept();
  return (
    <main ref={frame} tabIndex={-1} className={styles.frame}>
      {opened === 'not-yet' && <Opening />}
      {opened === 'failed' && <UnreadView />}
      {opened === 'yes' && <Opened />}
      <Announcements />
    </main>
  );
}

function Opened(): ReactNode {
  const form = usePaneState((state) => state.form);
  const view = usePaneState((state) => state.view);
  return (
    <>
      {form === null ? <NothingRecognised /> : <FormHeader form={form} />}
      <Actions />
      <NoticeBar />
      <LongWork />
      {view === 'findings' && <LayoutAsked />}
      {view === 'findings' && (form === null ? <TemplateOffer /> : <FindingsView />)}
      {view === 'recalculation' && <RecalculationView />}
      {view === 'gaps' && <GapsView />}
      {view === 'explanation' && <ExplanationView />}
      {view === 'overview' && <OverviewView />}
      {view === 'columns' && <ColumnsView />}
      {view === 'output' && <OutputView />}
      {view === 'settings' && <SettingsView />}
    </>
  );
}

function LayoutAsked(): ReactNode {
  const isAsked = usePaneState((state) => openQuestion(state.looks) !== null);
  return isAsked ? <LayoutQuestionCard /> : null;
}

function TemplateOffer(): ReactNode {
  const isOffered = usePaneState((state) => state.templates.length > 0);
  return isOffered ? <TemplateList /> : null;
}
