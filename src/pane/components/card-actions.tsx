import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportFinding, ReportGap } from '../../app/check-report';
import { useCommands, usePaneState, useTexts } from '../pane-context';
import { adoptable, isGap, type ShownItem } from '../state/shown-items';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXXS})`,
  },
  button: { minWidth: 0 },
});

/** What can be done about it: filled in or put right at once, or understood first. */
export function CardActions({ item }: { item: ShownItem }): ReactNode {
  const { explain, finding: texts } = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const isBusy = usePaneState((state) => state.busy !== null);
  const { sheet, cell } = item;
  return (
    <div className={styles.buttons}>
      {isGap(item) ? (
        <FillButton gap={item} isBusy={isBusy} />
      ) : (
        <AdoptButton finding={item} isBusy={isBusy} />
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={texts.explainIn(cell)}
        disabledFocusable={isBusy}
        onClick={() => void commands.explain({ sheet, cell })}
      >
        {explain}
      </Button>
    </div>
  );
}

function FillButton({ gap, isBusy }: { gap: ReportGap; isBusy: boolean }): ReactNode {
  const { finding: texts } = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={texts.fillIn(gap.item)}
      disabledFocusable={isBusy}
      onClick={() => void commands.walkGaps(gap)}
    >
      {texts.fill}
    </Button>
  );
}

/** Only where 重算 has this very value for the cell: no other is ever written. */
function AdoptButton({ finding, isBusy }: { finding: ReportFinding; isBusy: boolean }): ReactNode {
  const { finding: texts } = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const value = usePaneState(({ report }) => (report === null ? null : adoptable(finding, report)));
  if (value === null) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={texts.adoptIn(finding.cell, value)}
      disabledFocusable={isBusy}
      onClick={() => void commands.adopt(finding)}
    >
      {texts.adopt}
    </Button>
  );
}
