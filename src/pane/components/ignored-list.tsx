import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SetAside } from '../../app/ignored';
import { useCommands, useLanguage, usePaneState, useTexts } from '../pane-context';
import { messageOf } from '../state/shown-items';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was set aside stays in sight, with its reason. */
export function IgnoredList({ aside }: { aside: readonly SetAside[] }): ReactNode {
  const { ignored } = useTexts();
  const styles = useStyles();
  if (aside.length === 0) return null;
  return (
    <section>
      <Disclosure label={ignored.heading(aside.length)}>
        <ul className={styles.list}>
          {aside.map((one) => (
            <Entry key={`${one.item.sheet} ${one.item.cell} ${one.item.message}`} one={one} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Entry({ one: { item, reason } }: { one: SetAside }): ReactNode {
  const { ignored, named } = useTexts();
  const commands = useCommands();
  const language = useLanguage();
  const styles = useStyles();
  const isBusy = usePaneState((state) => state.busy !== null);
  return (
    <li className={styles.entry}>
      <p className={styles.text}>{named(`${item.sheet} ${item.cell}`, messageOf(item, language))}</p>
      <p className={styles.reason}>{ignored.reason(reason)}</p>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void commands.bringBack(item)}>
        {ignored.bringBack}
      </Button>
    </li>
  );
}
