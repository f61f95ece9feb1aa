import { Field, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ViewHeading } from '../components/view-heading';
import { useCommands, useDispatch, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({ view: { display: 'grid', gap: tokens.spacingVerticalM } });

export function SettingsView(): ReactNode {
  const { options } = useTexts();
  const styles = useStyles();
  const commands = useCommands();
  const dispatch = useDispatch();
  const settings = usePaneState((state) => state.settings);
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <div className={styles.view}>
      <ViewHeading>{options.heading}</ViewHeading>
      <Choice
        label={options.live}
        hint={options.liveHint}
        checked={settings.live}
        change={(live) => void commands.setLive(live)}
      />
      <Choice
        label={options.highlight}
        hint={options.highlightHint}
        checked={settings.highlight}
        change={(highlight) => dispatch({ type: 'highlight-switched', highlight })}
      />
      <Choice
        label={options.inWorkbook}
        hint={options.inWorkbookHint}
        checked={settings.where === 'workbook'}
        disabled={isBusy}
        change={(checked) => void commands.rememberIn(checked ? 'workbook' : 'machine')}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly change: (checked: boolean) => void;
}

function Choice({ label, hint, checked, disabled = false, change }: ChoiceProps): ReactNode {
  return (
    <Field hint={hint}>
      <Switch
        label={label}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => change(data.checked)}
      />
    </Field>
  );
}
