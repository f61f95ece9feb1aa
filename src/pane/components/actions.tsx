import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactNode } from 'react';
import { useCommands, useDispatch, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  large: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  small: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  narrow: { minWidth: 0 },
  last: { minWidth: 0, marginLeft: 'auto' },
});

/** The two things the pane is for, and what takes them back. */
export function Actions(): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const isBusy = usePaneState((state) => state.busy !== null);
  const canWrite = usePaneState((state) => state.form !== null);
  return (
    <div>
      <div className={styles.large}>
        <Button
          size="large"
          icon={<CalculatorRegular />}
          disabledFocusable={isBusy || !canWrite}
          onClick={() => void commands.preview(false)}
        >
          {texts.recalculate}
        </Button>
        <Button
          size="large"
          appearance="primary"
          icon={<ClipboardTaskRegular />}
          disabledFocusable={isBusy}
          onClick={() => void commands.check()}
        >
          {texts.check}
        </Button>
      </div>
      <Lesser isBusy={isBusy} />
    </div>
  );
}

function Lesser({ isBusy }: { isBusy: boolean }): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const dispatch = useDispatch();
  const styles = useStyles();
  const isUndoable = usePaneState((state) => state.undoable);
  const view = usePaneState((state) => state.view);
  const common = { appearance: 'subtle', size: 'small' } as const;
  return (
    <div className={styles.small}>
      <Button
        {...common}
        className={styles.narrow}
        icon={<ArrowUndoRegular />}
        disabledFocusable={isBusy || !isUndoable}
        onClick={() => void commands.undo()}
      >
        {texts.undo}
      </Button>
      <Button
        {...common}
        className={styles.narrow}
        icon={<EraserRegular />}
        disabledFocusable={isBusy}
        onClick={() => void commands.clearMarks()}
      >
        {texts.clearMarks}
      </Button>
      <Button
        {...common}
        className={styles.last}
        icon={<SettingsRegular />}
        aria-pressed={view === 'settings'}
        onClick={() => dispatch({ type: 'shown', view: view === 'settings' ? 'findings' : 'settings' })}
      >
        {texts.settings}
      </Button>
    </div>
  );
}
