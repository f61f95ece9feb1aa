import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ReportFinding, ReportGap } from '../../app/check-report';
import { useCommands, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalS },
  beside: { flexGrow: 1, minWidth: 0 },
  open: { minWidth: 0, flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end', gap: tokens.spacingHorizontalXS },
});

interface IgnoreFormProps {
  readonly item: ReportFinding | ReportGap;
  /** What stands to the left of the button. */
  readonly children: ReactNode;
}

/** 忽略 asks for a reason: whoever reviews the form will ask for it too. */
export function IgnoreForm({ item, children }: IgnoreFormProps): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className={styles.line}>
        <div className={styles.beside}>{children}</div>
        {!isAsking && (
          <Button appearance="subtle" size="small" className={styles.open} onClick={() => setAsking(true)}>
            {texts.finding.ignore}
          </Button>
        )}
      </div>
      {isAsking && <ReasonForm item={item} close={() => setAsking(false)} />}
    </>
  );
}

function ReasonForm({ item, close }: { item: ReportFinding | ReportGap; close: () => void }): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const isBusy = usePaneState((state) => state.busy !== null);
  const [reason, setReason] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isBusy && reason.trim() !== '') void commands.ignore(item, reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field className={styles.field} label={texts.finding.reason} size="small">
        <Input size="small" autoFocus value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={close}>
          {texts.cancel}
        </Button>
        <Button size="small" type="submit" disabledFocusable={isBusy || reason.trim() === ''}>
          {texts.finding.confirm}
        </Button>
      </div>
    </form>
  );
}
