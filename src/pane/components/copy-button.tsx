import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({ text: { width: '100%' } });

/** Copies; where the host's page may not touch the clipboard, it shows the text to be copied by hand. */
export function CopyButton({ text }: { text: string }): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  return (
    <>
      <Button size="small" onClick={() => void copied(text).then(setOutcome)}>
        {outcome === 'copied' ? texts.copied : texts.copyDetails}
      </Button>
      {outcome === 'refused' && (
        <Textarea className={styles.text} aria-label={texts.copyDetails} readOnly rows={4} value={text} />
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
