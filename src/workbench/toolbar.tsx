import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: { marginLeft: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightSemibold },
  hidden: { display: 'none' },
});

export function Toolbar(): ReactNode {
  const { files } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header>
      <div className={styles.bar}>
        <Button appearance="primary" onClick={() => chooser.current?.click()}>
          {texts.open}
        </Button>
        <input
          ref={chooser}
          className={styles.hidden}
          type="file"
          accept=".xlsx"
          aria-label={texts.open}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void files.openFile(file);
            target.value = '';
          }}
        />
        {files.desk !== null && <span className={styles.name}>{files.desk.file.name}</span>}
      </div>
      {files.fault !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{files.fault}</MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
}
