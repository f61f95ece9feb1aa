import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Gap } from '../../app/gaps/types';
import { textsIn } from '../../app/texts/texts';
import { useCommands, useLanguage } from '../pane-context';
import type { GapWalk } from '../state/gap-walk';
import { InParts } from './in-parts';
import { useUnseen } from './unseen';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { display: 'inline-flex', flexShrink: 0, fontSize: '16px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  current: { color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: {
    minWidth: 0,
    justifyContent: 'start',
    textAlign: 'left',
    paddingLeft: 0,
    paddingRight: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  here: { fontWeight: tokens.fontWeightSemibold },
  kind: {
    flexShrink: 0,
    maxWidth: '45%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Rows drawn at a time; the one at hand is always among them. */
const AT_A_TIME = 60;

/** All gaps that the walk has met, with those that are filled in. */
export function GapChecklist({ walk: { met, open, current } }: { walk: GapWalk }): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const [wanted, setWanted] = useState(AT_A_TIME);
  const limit = Math.max(wanted, met.findIndex((gap) => gap.id === current) + 1);
  const still = new Set(open.map((gap) => gap.id));
  return (
    <section aria-label={texts.list}>
      <h3 className={styles.heading}>{texts.list}</h3>
      <InParts
        limit={limit}
        left={Math.max(0, met.length - limit)}
        next={Math.min(AT_A_TIME, met.length - limit)}
        more={() => setWanted(limit + AT_A_TIME)}
      >
        <ul className={styles.list}>
          {met.slice(0, limit).map((gap) => (
            <Row key={gap.id} gap={gap} state={stateOf(gap, current, still)} />
          ))}
        </ul>
      </InParts>
    </section>
  );
}

/** Room for a word beside the name. */
const SHORT_HEADING = 6;

function shortOf({ kind, heading }: Gap, texts: ReturnType<typeof textsIn>['gapWalk']): string {
  const usual = texts.short[kind];
  return heading === null || heading.length > SHORT_HEADING ? usual : texts.headed(usual, heading);
}

type RowState = 'done' | 'open' | 'current';

function stateOf({ id }: Gap, current: string | null, open: ReadonlySet<string>): RowState {
  if (!open.has(id)) return 'done';
  return id === current ? 'current' : 'open';
}

const SIGNS: Readonly<Record<RowState, ReactElement>> = {
  done: <CheckmarkCircleFilled aria-hidden />,
  open: <CircleRegular aria-hidden />,
  current: <EditRegular aria-hidden />,
};

function Row({ gap, state }: { gap: Gap; state: RowState }): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const commands = useCommands();
  const styles = useStyles();
  const { unseen } = useUnseen();
  return (
    <li className={styles.row} aria-current={state === 'current' ? 'step' : undefined}>
      <span className={mergeClasses(styles.sign, styles[state])}>{SIGNS[state]}</span>
      <span className={unseen}>{texts[state]}</span>
      <span className={styles.name}>
        {state === 'open' ? (
          <Button
            appearance="transparent"
            size="small"
            className={styles.button}
            onClick={() => void commands.showGap(gap.id)}
          >
            {gap.subject}
          </Button>
        ) : (
          <span className={state === 'current' ? styles.here : undefined}>{gap.subject}</span>
        )}
      </span>
      <span className={styles.kind}>{shortOf(gap, texts)}</span>
    </li>
  );
}
