import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({ text: { width: '100%' } });

interface CopyButtonProps {
  readonly text: string;
  /** What the button says; without it, that it copies details. */
  readonly label?: string;
}

export function CopyButton({ text, label }: CopyButtonProps): ReactNode {
  const texts = useTexts();
  return <CopyText text={text} label={label ?? texts.copyDetails} copied={texts.copied} />;
}

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  /** What the button says once it has copied. */
  readonly copied: string;
}

/** Copies; where the host's page may not touch the clipboard, it shows the text to be copied by hand. */
export function CopyText({ text, label, copied }: CopyTextProps): ReactNode {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  return (
    <>
      <Button size="small" onClick={() => void copy(text).then(setOutcome)}>
        {outcome === 'copied' ? copied : label}
      </Button>
      {outcome === 'refused' && (
        <Textarea className={styles.text} aria-label={label} readOnly rows={4} value={text} />
      )}
    </>
  );
}

async function copy(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
