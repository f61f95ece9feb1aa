import { Button, Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { languageFrom } from '../../app/texts/texts';
import { ProfileSetting } from '../components/profile-setting';
import { ViewHeading } from '../components/view-heading';
import { useCommands, useDispatch, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  button: { justifySelf: 'start' },
  // Its sign stands under the labels of the other settings.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** 设置: what holds for this workbook first, then what is preferred on this machine. */
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
      <ProfileSetting />
      <ColumnsSetting />
      <Choice
        label={options.inWorkbook}
        hint={options.inWorkbookHint}
        checked={settings.where === 'workbook'}
        disabled={isBusy}
        change={(checked) => void commands.rememberIn(checked ? 'workbook' : 'machine')}
      />
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
      <LanguageSetting />
    </div>
  );
}

function ColumnsSetting(): ReactNode {
  const { options } = useTexts();
  const styles = useStyles();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const hasForm = usePaneState((state) => state.form !== null);
  return (
    <Field hint={options.columnsHint}>
      <Button
        className={styles.button}
        disabledFocusable={isBusy || !hasForm}
        onClick={() => void commands.showColumns()}
      >
        {options.columns}
      </Button>
    </Field>
  );
}

function LanguageSetting(): ReactNode {
  const { options } = useTexts();
  const dispatch = useDispatch();
  const language = usePaneState((state) => state.settings.language);
  return (
    <Field label={options.language}>
      <Select
        value={language ?? ''}
        onChange={(_, { value }) => dispatch({ type: 'language-chosen', language: languageFrom(value) })}
      >
        <option value="">{options.languageOfHost}</option>
        <option value="zh" lang="zh-CN">
          {options.languages.zh}
        </option>
        <option value="en" lang="en">
          {options.languages.en}
        </option>
      </Select>
    </Field>
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
  const styles = useStyles();
  return (
    <Field hint={hint}>
      <Switch
        className={styles.switch}
        label={label}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => change(data.checked)}
      />
    </Field>
  );
}
