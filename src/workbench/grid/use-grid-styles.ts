import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';

const HEADER = {
  position: 'sticky',
  boxSizing: 'border-box',
  padding: 0,
  fontWeight: tokens.fontWeightRegular,
  fontSize: '11px',
  textAlign: 'center',
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
  borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

/** Its number takes no room: a line of text would make low rows higher than the sheet has them. */
const ROW_HEADER = { ...HEADER, left: 0, lineHeight: 0, overflow: 'hidden' } as const;

const useStyles = makeStyles({
  scroller: { overflow: 'auto', minHeight: 0, backgroundColor: tokens.colorNeutralBackground3 },
  table: { borderCollapse: 'separate', borderSpacing: 0, tableLayout: 'fixed' },
  colHeader: { ...HEADER, top: 0, zIndex: 7, height: '22px' },
  frozenColHeader: { ...HEADER, top: 0, zIndex: 8, height: '22px' },
  rowHeader: { ...ROW_HEADER, zIndex: 6 },
  frozenRowHeader: { ...ROW_HEADER, zIndex: 8 },
  cornerHeader: { ...HEADER, top: 0, left: 0, zIndex: 9 },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: 0,
    height: 'inherit',
    lineHeight: 1.25,
    cursor: 'cell',
    userSelect: 'none',
    // As Excel: two pixels on either side and one for the line.
    '& > div:first-child': { padding: '0 2px', boxSizing: 'border-box', overflow: 'hidden' },
  },
  row: { position: 'sticky', zIndex: 4 },
  col: { position: 'sticky', zIndex: 4 },
  corner: { position: 'sticky', zIndex: 5 },
  free: {},
  // The same colours and lines that the marks have in Excel; !important goes before the cell's own ground.
  error: { backgroundColor: '#ffc7ce !important', boxShadow: 'inset 0 0 0 1px #c00000' },
  warning: {
    backgroundColor: '#ffeb9c !important',
    outline: '1px dashed #9c6500',
    outlineOffset: '-1px',
  },
  selected: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundColor: 'rgb(16 124 65 / 14%)',
      pointerEvents: 'none',
    },
  },
  note: {
    position: 'absolute',
    top: 0,
    right: 0,
    zIndex: 4,
    width: '8px',
    height: '8px',
    background: 'linear-gradient(225deg, #c00000 50%, transparent 50%)',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export type Frozen = 'row' | 'col' | 'corner' | 'free';

export interface GridStyles {
  readonly scroller: string;
  readonly table: string;
  readonly colHeader: string;
  readonly frozenColHeader: string;
  readonly rowHeader: string;
  readonly frozenRowHeader: string;
  readonly cornerHeader: string;
  readonly note: string;
  readonly unseen: string;
  readonly cell: (frozen: Frozen, mark: 'error' | 'warning' | null, isSelected: boolean) => string;
}

/** The same object as long as the page lasts; the classes of a cell are put together once for each kind. */
export function useGridStyles(): GridStyles {
  const styles = useStyles();
  return useMemo(() => {
    const known = new Map<string, string>();
    const cell: GridStyles['cell'] = (frozen, mark, isSelected) => {
      const kind = `${frozen} ${mark ?? ''} ${isSelected}`;
      const found =
        known.get(kind) ??
        mergeClasses(
          styles.cell,
          styles[frozen],
          mark !== null && styles[mark],
          isSelected && styles.selected,
        );
      known.set(kind, found);
      return found;
    };
    return { ...styles, cell };
  }, [styles]);
}
