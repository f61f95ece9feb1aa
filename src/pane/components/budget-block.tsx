import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BudgetFigures, ExecutionFigure, Figure } from '../../app/budget-figures';
import { textsIn } from '../../app/texts/texts';
import { useLanguage } from '../pane-context';
import { CellButton } from './cell-button';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  unit: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', verticalAlign: 'baseline' },
  figure: {
    textAlign: 'end',
    verticalAlign: 'baseline',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  rate: { fontWeight: tokens.fontWeightSemibold },
  cell: { width: '1%', whiteSpace: 'nowrap', textAlign: 'end', paddingLeft: tokens.spacingHorizontalXS },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface BudgetBlockProps {
  readonly whole: BudgetFigures;
  readonly parts: readonly BudgetFigures[];
  readonly sheet: string;
}

/** The budget block in figures, each leading to its cell; the parts are there for whoever asks. */
export function BudgetBlock({ whole, parts, sheet }: BudgetBlockProps): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  return (
    <div>
      <Figures of={whole} title={texts.budget} sheet={sheet} />
      {parts.length > 0 && (
        <Disclosure label={texts.parts(parts.length)}>
          {parts.map((part, at) => (
            <Figures key={`${part.name} ${String(at)}`} of={part} title={part.name} sheet={sheet} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

function Figures({ of, title, sheet }: { of: BudgetFigures; title: string; sheet: string }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { unit, initialBudget, adjustedBudget, executed, executionRate } = of;
  const amounts = [initialBudget, adjustedBudget, executed].filter((figure) => figure !== null);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {title} {unit !== null && <span className={styles.unit}>{texts.inUnit(unit)}</span>}
      </caption>
      <tbody>
        {amounts.map((figure) => (
          <Amount key={figure.cell.address} figure={figure} sheet={sheet} />
        ))}
        {executionRate !== null && <Rate figure={executionRate} sheet={sheet} />}
      </tbody>
    </table>
  );
}

function Amount({ figure, sheet }: { figure: Figure; sheet: string }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { header, text, cell } = figure;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {header}
      </th>
      <td className={styles.figure}>{text.trim() === '' ? texts.notEntered : text}</td>
      <td className={styles.cell}>
        <CellButton cell={cell} on={sheet} />
      </td>
    </tr>
  );
}

function Rate({ figure, sheet }: { figure: ExecutionFigure; sheet: string }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { computed, working, entered, cell } = figure;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {texts.executionRate}
        {working !== null && <span className={styles.small}>{working}</span>}
      </th>
      <td className={mergeClasses(styles.figure, styles.rate)}>
        {computed ?? texts.unknown}
        <span className={styles.small}>
          {entered.trim() === '' ? texts.notEntered : texts.entered(entered)}
        </span>
      </td>
      <td className={styles.cell}>
        <CellButton cell={cell} on={sheet} />
      </td>
    </tr>
  );
}
