import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NoticeBar } from '../components/notice-bar';
import { useCommands, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  title: {
    margin: 0,
    minHeight: '34px',
    paddingRight: '40px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** The workbook could not be read; the message above says why. */
export function UnreadView(): ReactNode {
  const { unread, retry } = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{unread.title}</h1>
      <NoticeBar />
      <p className={styles.text}>{unread.advice}</p>
      <Button
        appearance="primary"
        icon={isBusy ? <Spinner size="tiny" aria-hidden /> : null}
        disabledFocusable={isBusy}
        onClick={() => void commands.open()}
      >
        {retry}
      </Button>
    </div>
  );
}
