import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { textsIn } from '../../app/texts/texts';
import { ColumnsForm } from '../components/columns-form';
import { ViewHeading } from '../components/view-heading';
import { useCommands, useLanguage, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** How the columns of each form are read, to be changed; and back to what the header says. */
export function ColumnsView(): ReactNode {
  const { columns: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const all = usePaneState((state) => state.looks.columns) ?? [];
  const [wanted, setWanted] = useState('');
  const shown = all.find((one) => one.sheet === wanted) ?? all[0];
  return (
    <div className={styles.view}>
      <ViewHeading backTo="settings">{texts.heading}</ViewHeading>
      {shown === undefined && <p className={styles.text}>{texts.nothing}</p>}
      {all.length > 1 && (
        <Field label={texts.sheet}>
          <Select
            className={styles.select}
            value={shown?.sheet ?? ''}
            onChange={(_, { value }) => setWanted(value)}
          >
            {all.map(({ sheet }) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shown !== undefined && <Sheet key={JSON.stringify(shown.roles)} sheet={shown.sheet} />}
    </div>
  );
}

function Sheet({ sheet }: { sheet: string }): ReactNode {
  const { columns: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const commands = useCommands();
  const question = usePaneState(({ looks }) => looks.columns?.find((one) => one.sheet === sheet));
  const isOwn = usePaneState(({ remembered }) => remembered.mappings.some((one) => one.sheet === sheet));
  // Asked again, as it applies no more: its header is not found.
  const isLost = usePaneState(({ looks }) => looks.questions.some((one) => one.sheet === sheet));
  const isBusy = usePaneState((state) => state.busy !== null);
  if (question === undefined) return null;
  return (
    <>
      <p className={styles.text}>{isOwn && !isLost ? texts.byOfficer : texts.byReading}</p>
      <ColumnsForm question={question}>
        {isOwn && (
          <Button disabledFocusable={isBusy} onClick={() => void commands.setColumns(sheet, null)}>
            {texts.reset}
          </Button>
        )}
      </ColumnsForm>
    </>
  );
}
