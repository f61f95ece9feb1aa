import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { ClearDataButton } from './keeping/clear-data-button';
import { lazyPart } from './lazy-part';
import { ManyButton } from './many/many-button';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  local: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  hidden: { display: 'none' },
});

/** What can be done with the file as a whole; `children` is what an open one adds. */
export function Toolbar({ children }: { readonly children?: ReactNode }): ReactNode {
  const { files } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.toolbar}>
      <OpenButton />
      <TemplateButton />
      <ManyButton />
      <Button appearance="subtle" onClick={() => void files.openSample()}>
        {texts.sample}
      </Button>
      {children}
      {files.desk !== null && <span className={styles.name}>{files.desk.file.name}</span>}
      <span className={styles.local}>{texts.local}</span>
      <ClearDataButton />
    </div>
  );
}

function OpenButton(): ReactNode {
  const { files } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="primary" onClick={() => chooser.current?.click()}>
        {texts.open}
      </Button>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xls,.et"
        aria-label={texts.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void files.openFile(file);
          // The same file may be chosen again after it was changed elsewhere.
          target.value = '';
        }}
      />
    </>
  );
}

/** Menus are heavy: the page does not wait for what few open. */
const TemplateMenu = lazyPart(
  async () => (await import('./template-menu')).TemplateMenu,
  () => <MenuToCome />,
);

function TemplateButton(): ReactNode {
  const [asked, setAsked] = useState(false);
  return asked ? <TemplateMenu /> : <MenuToCome onClick={() => setAsked(true)} />;
}

function MenuToCome({ onClick }: { readonly onClick?: () => void }): ReactNode {
  const texts = useWorkbenchTexts();
  return (
    <Button appearance="subtle" aria-haspopup="menu" aria-expanded={false} onClick={onClick}>
      {texts.template}
    </Button>
  );
}
