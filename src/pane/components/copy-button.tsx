import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({ text: { width: '100%' } });

interface CopyButtonProps {
  readonly text: string;
  /** What the button says; without it, that it copies details. */
  readonly label?: string;
}

/** Copies; where the host's page may not touch the clipboard, it shows the text to be copied by hand. */
export function CopyButton({ text, label }: CopyButtonProps): ReactNode {
  const texts = useTexts();
  const name = label ?? texts.copyDetails;
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  return (
    <>
      <Button size="small" onClick={() => void copied(text).then(setOutcome)}>
        {outcome === 'copied' ? texts.copied : name}
      </Button>
      {outcome === 'refused' && (
        <Textarea className={styles.text} aria-label={name} readOnly rows={4} value={text} />
      )}
    </>
  );
}

async function copied(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
