import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import type { ReactNode } from 'react';
import type { ReportFinding, ReportGap } from '../../app/check-report';
import type { PaneTexts } from '../../app/texts/pane-zh';
import { cellAddress } from '../../core/grid/address';
import { useCommands, useLanguage, usePaneState, useTexts } from '../pane-context';
import { isGap, kindOf, messageOf, type ShownItem } from '../state/shown-items';
import { CardActions } from './card-actions';
import { EnteredExpected } from './entered-expected';
import { cardNamed } from './focus-place';
import { IgnoreForm } from './ignore-form';

import { KindSign } from './kind-sign';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  here: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  kind: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  cell: { minWidth: 0, marginLeft: 'auto', paddingLeft: tokens.spacingHorizontalXS },
  text: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One thing to look at: what is wrong in plain words, the figures side by side, why, and the way there. */
export function FindingCard({ item }: { item: ShownItem }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const kind = kindOf(item);
  const note = isGap(item) ? neededBy(item, texts) : restsOn(item, texts);
  const isHere = usePaneState(
    ({ selected }) => selected?.sheet === item.sheet && cellAddress(selected.row, selected.col) === item.cell,
  );
  return (
    <li
      {...cardNamed(`${item.sheet}!${item.cell} ${item.check} ${item.message}`)}
      className={mergeClasses(styles.card, isHere && styles.here)}
      aria-current={isHere ? 'location' : undefined}
    >
      <div className={styles.head}>
        <KindSign kind={kind} />
        <span className={styles.kind}>{texts.kind[kind]}</span>
        {isHere && <span className={styles.small}>{texts.finding.here}</span>}
        <GoTo sheet={item.sheet} cell={item.cell} />
      </div>
      <p className={styles.text}>{messageOf(item, language)}</p>
      {!isGap(item) && <Reasoning finding={item} />}
      {note !== '' && <p className={styles.small}>{note}</p>}
      <IgnoreForm item={item}>
        <CardActions item={item} />
      </IgnoreForm>
    </li>
  );
}

/** That an indicator needs its own value goes without saying. */
function neededBy({ item, neededBy: all }: ReportGap, { finding }: PaneTexts): string {
  const names = all.filter((name) => name !== item);
  return names.length === 0 ? '' : finding.neededBy(names.join('、'));
}

function restsOn({ clause }: ReportFinding, { finding }: PaneTexts): string {
  return clause === '' ? '' : finding.clause(clause);
}

function GoTo({ sheet, cell }: { sheet: string; cell: string }): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.cell}
      icon={<TargetRegular />}
      aria-label={texts.goToCell(sheet, cell)}
      onClick={() => void commands.goTo(sheet, cell)}
    >
      {texts.goTo} {cell}
    </Button>
  );
}

function Reasoning({ finding }: { finding: ReportFinding }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const cause = language === 'zh' ? finding.cause : (finding.causeEn ?? finding.cause);
  return (
    <>
      <EnteredExpected finding={finding} />
      {cause !== null && <p className={styles.text}>{texts.named(texts.finding.cause, cause)}</p>}
    </>
  );
}
