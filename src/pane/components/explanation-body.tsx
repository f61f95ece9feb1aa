import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Explanation, QuotedDefinition, StatedCell } from '../../app/explain/types';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { useLanguage } from '../pane-context';
import { CellButton } from './cell-button';
import { ExplanationPart } from './explanation-part';
import { ExplainedCalculation } from './explained-calculation';
import { ExplainedScore } from './explained-score';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stated: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    margin: 0,
  },
  pair: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  cell: { margin: 0, textAlign: 'right' },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** From what stands in the form, over the definition and its sum, to the score. */
export function ExplanationBody({ explanation }: { explanation: Explanation }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { title, path, at, stated, definition, calculation, score } = explanation;
  return (
    <article className={styles.body} aria-label={title}>
      <div>
        {path.length > 0 && <p className={styles.small}>{path.join(' › ')}</p>}
        <h3 className={styles.title}>
          {title} <CellButton cell={at} on={at.sheet} />
        </h3>
      </div>
      {stated.length > 0 && (
        <ExplanationPart heading={texts.stated}>
          <Stated stated={stated} sheet={at.sheet} />
        </ExplanationPart>
      )}
      {definition !== null && <Definition definition={definition} sheet={at.sheet} />}
      {calculation !== null && <ExplainedCalculation calculation={calculation} sheet={at.sheet} />}
      {score !== null && <ExplainedScore score={score} sheet={at.sheet} />}
      <Remarks explanation={explanation} />
      <UsedBy explanation={explanation} />
    </article>
  );
}

function Stated({ stated, sheet }: { stated: readonly StatedCell[]; sheet: string }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  return (
    <dl className={styles.stated}>
      {stated.map(({ header, text, cell }) => (
        <div key={`${header} ${cell.address}`} className={styles.pair}>
          <dt className={styles.term}>{header}</dt>
          <dd className={styles.value}>{text === '' ? texts.blank : text}</dd>
          <dd className={styles.cell}>
            <CellButton cell={cell} on={sheet} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Definition({ definition, sheet }: { definition: QuotedDefinition; sheet: string }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { source, text, cell, clause } = definition;
  return (
    <ExplanationPart heading={texts.definition}>
      <blockquote className={styles.quote}>{text}</blockquote>
      <p className={styles.small}>
        {texts.standing[source]}
        {cell !== null && <CellButton cell={cell} on={sheet} />}
      </p>
      {cell === null && clause !== '' && <p className={styles.small}>{texts.rests(clause)}</p>}
    </ExplanationPart>
  );
}

function Remarks({ explanation: { unexplained, at } }: { explanation: Explanation }): ReactNode {
  const language = useLanguage();
  const { explanation: texts } = textsIn(language);
  const styles = useStyles();
  if (unexplained.length === 0) return null;
  return (
    <ExplanationPart heading={texts.remarks}>
      <ul className={styles.list}>
        {unexplained.map(({ text, cell }) => (
          <li key={text.zh}>
            {inLanguage(text, language)}
            {cell !== null && <CellButton cell={cell} on={at.sheet} />}
          </li>
        ))}
      </ul>
    </ExplanationPart>
  );
}

function UsedBy({ explanation: { usedBy, at } }: { explanation: Explanation }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  if (usedBy.length === 0) return null;
  return (
    <ExplanationPart heading={texts.usedBy}>
      <ul className={styles.list}>
        {usedBy.map(({ name, formula, cell }) => (
          <li key={`${cell.sheet} ${cell.address}`}>
            {name}
            <CellButton cell={cell} on={at.sheet} />
            <p className={styles.small}>{formula}</p>
          </li>
        ))}
      </ul>
    </ExplanationPart>
  );
}
