import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactNode } from 'react';
import type { Template } from '../../app/templates';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { useCommands, useLanguage, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  whom: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  insert: { minWidth: 0 },
});

/** Blank forms of the bureaus, each to be put into the workbook with one click. */
export function TemplateList(): ReactNode {
  const { templates: texts } = textsIn(useLanguage()).states;
  const styles = useStyles();
  const templates = usePaneState((state) => state.templates);
  return (
    <section>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.hint}>{texts.hint}</p>
      <ul className={styles.list}>
        {templates.map((template) => (
          <Item key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}

function Item({ template }: { template: Template }): ReactNode {
  const language = useLanguage();
  const { templates: texts } = textsIn(language).states;
  const styles = useStyles();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const title = inLanguage(template.title, language);
  const about = [
    inLanguage(template.forWhom, language),
    ...(template.indicators === 0 ? [] : [texts.indicators(template.indicators)]),
  ];
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.title}>{title}</div>
        {about.map((line) => (
          <div key={line} className={styles.whom}>
            {line}
          </div>
        ))}
      </div>
      <Button
        size="small"
        className={styles.insert}
        icon={<AddRegular />}
        aria-label={texts.insertNamed(title)}
        disabledFocusable={isBusy}
        onClick={() => void commands.insertTemplate(template)}
      >
        {texts.insert}
      </Button>
    </li>
  );
}
