import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellLink } from '../../app/cell-link';
import { useCommands, useTexts } from '../pane-context';

const useStyles = makeStyles({
  cell: { minHeight: '24px', lineHeight: '24px', paddingLeft: tokens.spacingHorizontalXS },
  whole: { whiteSpace: 'nowrap' },
});

interface CellButtonProps {
  readonly cell: Pick<CellLink, 'sheet' | 'address'>;
  /** The sheet that is spoken of: the cells of another are named with theirs. */
  readonly on: string;
}

/** A cell by its address; a click shows it in the sheet. */
export function CellButton({ cell: { sheet, address }, on }: CellButtonProps): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const isElsewhere = sheet !== on;
  const shown = isElsewhere ? `${sheet}!${address}` : address;
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(styles.cell, !isElsewhere && styles.whole)}
      aria-label={isElsewhere ? `${texts.goTo} ${shown}` : texts.goToCell(sheet, address)}
      onClick={() => void commands.goTo(sheet, address)}
    >
      {shown}
    </Link>
  );
}
