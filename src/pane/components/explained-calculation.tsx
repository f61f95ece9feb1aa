import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Calculation, Operand } from '../../app/explain/types';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { quoted } from '../../core/checks/quoted';
import { useLanguage, useTexts } from '../pane-context';
import { CellButton } from './cell-button';
import { ExplainedVerdict } from './explained-verdict';
import { ExplanationPart } from './explanation-part';

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  operand: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  below: { gridColumn: '1 / -1' },
  sum: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The formula, each of its figures with the cell it stands in, and the sum. */
export function ExplainedCalculation({
  calculation,
  sheet,
}: {
  calculation: Calculation;
  sheet: string;
}): ReactNode {
  const { named } = useTexts();
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { formula, operands, sum, result, meetsTarget } = calculation;
  return (
    <ExplanationPart heading={texts.calculation}>
      <p className={styles.text}>{named(texts.formula, formula)}</p>
      {operands.length > 0 && (
        <ul className={styles.list} aria-label={texts.operands}>
          {operands.map((operand, i) => (
            <OperandRow key={`${operand.name} ${String(i)}`} operand={operand} sheet={sheet} />
          ))}
        </ul>
      )}
      {sum !== null && <p className={styles.sum}>{sum}</p>}
      <ExplainedVerdict verdict={result} />
      {meetsTarget !== null && <p className={styles.small}>{meetsTarget ? texts.met : texts.unmet}</p>}
    </ExplanationPart>
  );
}

function OperandRow({ operand, sheet }: { operand: Operand; sheet: string }): ReactNode {
  const language = useLanguage();
  const { explanation: texts } = textsIn(language);
  const styles = useStyles();
  const { name, item, value, unit, converted, cell, remarks } = operand;
  const said = [
    ...(item === null ? [] : [texts.called(quoted(item))]),
    ...(converted === null ? [] : [texts.convertedFrom(converted)]),
    ...remarks.map((remark) => inLanguage(remark, language)),
  ];
  return (
    <li className={styles.operand}>
      <span>{name}</span>
      {value === null ? (
        <span className={styles.missing}>{texts.missing}</span>
      ) : (
        <span className={styles.value}>
          {value}
          {unit}
        </span>
      )}
      <span>{cell !== null && <CellButton cell={cell} on={sheet} />}</span>
      {said.map((one) => (
        <span key={one} className={mergeClasses(styles.small, styles.below)}>
          {one}
        </span>
      ))}
    </li>
  );
}
