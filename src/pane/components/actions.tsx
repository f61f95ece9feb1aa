import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement, ReactNode } from 'react';
import { useCommands, useDispatch, usePaneState, useTexts } from '../pane-context';
import type { Busy, Command } from '../state/pane-state';

const NARROWEST = '@media (max-width: 300px)';

const useStyles = makeStyles({
  large: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // As wide as each other where there is room, and never narrower than their word.
  half: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 'max-content',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    // The narrowest pane that Excel allows has room for all four words, but for little between them.
    [NARROWEST]: { columnGap: 0 },
  },
  narrow: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    [NARROWEST]: { paddingLeft: 0, paddingRight: tokens.spacingHorizontalXXS },
  },
  last: {
    minWidth: 0,
    marginLeft: 'auto',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    [NARROWEST]: { paddingLeft: 0, paddingRight: tokens.spacingHorizontalXXS },
  },
});

/** The two things the pane is for, and what takes them back. */
export function Actions(): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy);
  const isBusy = busy !== null;
  const canWrite = usePaneState((state) => state.form !== null);
  return (
    <div>
      <div className={styles.large}>
        <Button
          size="large"
          className={styles.half}
          icon={signOf(busy, ['preview', 'recalculate'], <CalculatorRegular />)}
          disabledFocusable={isBusy || !canWrite}
          onClick={() => void commands.preview(false)}
        >
          {texts.recalculate}
        </Button>
        <Button
          size="large"
          appearance="primary"
          className={styles.half}
          icon={signOf(busy, ['check'], <ClipboardTaskRegular />)}
          disabledFocusable={isBusy}
          onClick={() => void commands.check()}
        >
          {texts.check}
        </Button>
      </div>
      <Lesser busy={busy} />
    </div>
  );
}

/** The sign of what is under way turns where the click was: nothing moves when work begins and ends. */
function signOf(busy: Busy | null, commands: readonly Command[], sign: ReactElement): ReactElement {
  return busy !== null && commands.includes(busy.command) ? <Spinner size="tiny" aria-hidden /> : sign;
}

function Lesser({ busy }: { busy: Busy | null }): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const isUndoable = usePaneState((state) => state.undoable);
  const isBusy = busy !== null;
  const common = { appearance: 'subtle', size: 'small' } as const;
  return (
    <div className={styles.small}>
      <Button
        {...common}
        className={styles.narrow}
        icon={signOf(busy, ['undo'], <ArrowUndoRegular />)}
        disabledFocusable={isBusy || !isUndoable}
        onClick={() => void commands.undo()}
      >
        {texts.undo}
      </Button>
      <Button
        {...common}
        className={styles.narrow}
        icon={signOf(busy, ['clearMarks'], <EraserRegular />)}
        disabledFocusable={isBusy}
        onClick={() => void commands.clearMarks()}
      >
        {texts.clearMarks}
      </Button>
      <ExplainOrCancel busy={busy} />
      <SettingsButton />
    </div>
  );
}

/** While something can be given up, its place is that of 取消: as wide, so that nothing moves. */
function ExplainOrCancel({ busy }: { busy: Busy | null }): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const common = { appearance: 'subtle', size: 'small', className: styles.narrow } as const;
  return busy?.cancellable === true && busy.command !== 'explain' ? (
    <Button {...common} icon={<DismissRegular />} onClick={() => commands.cancel()}>
      {texts.cancel}
    </Button>
  ) : (
    <Button
      {...common}
      icon={signOf(busy, ['explain'], <LightbulbRegular />)}
      disabledFocusable={busy !== null}
      onClick={() => void commands.explain()}
    >
      {texts.explain}
    </Button>
  );
}

function SettingsButton(): ReactNode {
  const texts = useTexts();
  const dispatch = useDispatch();
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.last}
      icon={<SettingsRegular />}
      aria-pressed={view === 'settings'}
      onClick={() => dispatch({ type: 'shown', view: view === 'settings' ? 'findings' : 'settings' })}
    >
      {texts.settings}
    </Button>
  );
}
