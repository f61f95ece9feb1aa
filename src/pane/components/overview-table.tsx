import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellLink } from '../../app/cell-link';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: {
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'baseline',
    overflowWrap: 'anywhere',
  },
  figure: {
    textAlign: 'end',
    verticalAlign: 'baseline',
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  remark: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

export interface OverviewLine {
  readonly name: string;
  readonly at: CellLink;
  readonly figures: readonly string[];
  /** What is to be said of the figures; "" when they speak for themselves. */
  readonly remark?: string;
}

interface OverviewTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly OverviewLine[];
  readonly sheet: string;
}

/** Figures by name, each line leading to its cell. */
export function OverviewTable({ title, heads, lines, sheet }: OverviewTableProps): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, at > 0 && styles.figure)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, at, figures, remark = '' }) => (
          <tr key={at.address} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name} <CellButton cell={at} on={sheet} />
              {remark !== '' && <span className={styles.remark}>{remark}</span>}
            </th>
            {figures.map((figure, column) => (
              <td key={heads[column + 1]} className={styles.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
