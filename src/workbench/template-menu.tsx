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
import type { ReactNode } from 'react';
import { inLanguage } from '../app/texts/texts';
import { useWorkbench, useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  whom: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The blank forms to begin with. It is there once it was asked for, so it begins open. */
export function TemplateMenu(): ReactNode {
  const { files, services, language } = useWorkbench();
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  return (
    <Menu defaultOpen>
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
