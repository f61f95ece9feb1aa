import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoreExplained } from '../../app/explain/types';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { useLanguage } from '../pane-context';
import { CellButton } from './cell-button';
import { ExplainedVerdict } from './explained-verdict';
import { ExplanationPart } from './explanation-part';

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The rule of the score, what it rests on, and the reasoning in steps. */
export function ExplainedScore({ score, sheet }: { score: ScoreExplained; sheet: string }): ReactNode {
  const language = useLanguage();
  const { explanation: texts } = textsIn(language);
  const styles = useStyles();
  const { rule, ruleCell, clause, steps, result } = score;
  const words = inLanguage(rule, language);
  return (
    <ExplanationPart heading={texts.score}>
      <p className={styles.text}>
        {words}
        {ruleCell !== null && <CellButton cell={ruleCell} on={sheet} />}
      </p>
      {clause !== '' && bare(clause) !== bare(words) && <p className={styles.small}>{texts.rests(clause)}</p>}
      {steps.length > 0 && (
        <ol className={styles.steps} aria-label={texts.steps}>
          {steps.map((step) => (
            <li key={step.zh}>{inLanguage(step, language)}</li>
          ))}
        </ol>
      )}
      <ExplainedVerdict verdict={result} />
    </ExplanationPart>
  );
}

/** A rule that is a clause word for word is not quoted a second time. */
function bare(words: string): string {
  return words.replace(/[\s。]/g, '');
}
