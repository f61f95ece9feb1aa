import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SkippedValue, WrittenValue } from '../../app/recalc-report';
import { useTexts } from '../pane-context';
import { CellButton } from './cell-button';
import { InParts } from './in-parts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Names stand under each other, whatever the length of their addresses.
  cell: { minWidth: '40px', marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  name: { overflowWrap: 'anywhere' },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const AT_A_TIME = 100;

/** Cells with what stands in them and what they become. */
export function ValueList({ values }: { values: readonly (WrittenValue | SkippedValue)[] }): ReactNode {
  const styles = useStyles();
  const [limit, setLimit] = useState(AT_A_TIME);
  const isSeveral = new Set(values.map((value) => value.sheet)).size > 1;
  return (
    <InParts
      limit={limit}
      left={Math.max(0, values.length - limit)}
      next={Math.min(AT_A_TIME, values.length - limit)}
      more={() => setLimit(limit + AT_A_TIME)}
    >
      <ul className={styles.list}>
        {values.slice(0, limit).map((value) => (
          <Row key={`${value.sheet} ${value.cell}`} value={value} withSheet={isSeveral} />
        ))}
      </ul>
    </InParts>
  );
}

function Row({ value, withSheet }: { value: WrittenValue | SkippedValue; withSheet: boolean }): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  const { sheet, cell, name, before, after } = value;
  return (
    <li className={styles.row}>
      <span className={styles.cell}>
        <CellButton cell={{ sheet, address: cell }} on={sheet} />
      </span>
      <div>
        <div className={styles.name}>{withSheet ? `${name}（${sheet}）` : name}</div>
        <div className={styles.change}>
          <span className={styles.before}>{before === '' ? texts.recalculation.blank : before}</span>
          <span role="img" aria-label={texts.recalculation.becomes}>
            →
          </span>
          <span className={styles.after}>{after === '' ? texts.recalculation.blank : after}</span>
          {'why' in value && <span className={styles.before}>{texts.recalculation.why[value.why]}</span>}
        </div>
      </div>
    </li>
  );
}
