import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SkippedValue, WrittenValue } from '../../app/recalc-report';
import { useCommands, useTexts } from '../pane-context';

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
  cell: { minWidth: '56px', justifyContent: 'start', paddingLeft: 0 },
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
  const { list } = useTexts();
  const styles = useStyles();
  const [limit, setLimit] = useState(AT_A_TIME);
  const isSeveral = new Set(values.map((value) => value.sheet)).size > 1;
  return (
    <>
      <ul className={styles.list}>
        {values.slice(0, limit).map((value) => (
          <Row key={`${value.sheet} ${value.cell}`} value={value} withSheet={isSeveral} />
        ))}
      </ul>
      {values.length > limit && (
        <Button appearance="subtle" onClick={() => setLimit(limit + AT_A_TIME)}>
          {list.more(values.length - limit)}
        </Button>
      )}
    </>
  );
}

function Row({ value, withSheet }: { value: WrittenValue | SkippedValue; withSheet: boolean }): ReactNode {
  const texts = useTexts();
  const commands = useCommands();
  const styles = useStyles();
  const { sheet, cell, name, before, after } = value;
  return (
    <li className={styles.row}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.cell}
        aria-label={texts.goToCell(sheet, cell)}
        onClick={() => void commands.goTo(sheet, cell)}
      >
        {cell}
      </Button>
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
