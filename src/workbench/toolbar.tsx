import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { inLanguage } from '../app/texts/texts';
import { ClearDataButton } from './keeping/clear-data-button';
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
  whom: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What can be done with the file as a whole; `children` is what an open one adds. */
export function Toolbar({ children }: { readonly children?: ReactNode }): ReactNode {
  const { files } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.toolbar}>
      <OpenButton />
      <TemplateMenu />
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
        accept=".xlsx"
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

function TemplateMenu(): ReactNode {
  const { files, services, language } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle">{texts.template}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {services.templates.list.map((template) => (
            <MenuItem key={template.id} onClick={() => void files.openTemplate(template)}>
              {inLanguage(template.title, language)}
              <span className={styles.whom}>{inLanguage(template.forWhom, language)}</span>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
