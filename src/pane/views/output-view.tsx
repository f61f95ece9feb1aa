import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { composeResults } from '../../app/results/compose';
import { resultsText } from '../../app/results/to-text';
import { textsIn } from '../../app/texts/texts';
import { CopyButton } from '../components/copy-button';
import { ViewHeading } from '../components/view-heading';
import { useCommands, useLanguage, usePaneState } from '../pane-context';
import { momentNow } from '../state/moment';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0 },
  facts: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  fact: { display: 'contents' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  buttons: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 输出结果: what will stand in it, and the two ways out. */
export function OutputView(): ReactNode {
  const { output: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const results = useResults();
  if (results === null) return null;
  return (
    <div className={styles.view}>
      <ViewHeading>{texts.heading}</ViewHeading>
      <p className={styles.text}>{texts.about}</p>
      <dl className={styles.facts} aria-label={texts.contains}>
        {results.facts.map(({ label, text }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void commands.writeResults()}>
          {texts.write}
        </Button>
        <p className={styles.hint}>{texts.again}</p>
        <CopyButton label={texts.copy} text={resultsText(results)} />
      </div>
    </div>
  );
}

/** What the list shows, put together as it goes out; null before a check. */
function useResults(): ReturnType<typeof composeResults> | null {
  const language = useLanguage();
  const form = usePaneState((state) => state.form);
  const report = usePaneState((state) => state.report);
  const ignored = usePaneState((state) => state.remembered.ignored);
  return useMemo(
    () =>
      report === null
        ? null
        : composeResults({ form, report }, { ignored, language, checkedAt: momentNow() }),
    [form, report, ignored, language],
  );
}
