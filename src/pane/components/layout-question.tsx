import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { useDispatch, useLanguage, usePaneState } from '../pane-context';
import { openQuestion } from '../state/looks';
import { ColumnsForm } from './columns-form';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    overflowWrap: 'anywhere',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** A question rather than a guess, where the columns of a form can be read in more than one way. */
export function LayoutQuestionCard(): ReactNode {
  const language = useLanguage();
  const { columns: texts } = textsIn(language);
  const styles = useStyles();
  const dispatch = useDispatch();
  const question = usePaneState((state) => openQuestion(state.looks));
  if (question === null) return null;
  const { sheet, headerRow, why } = question;
  return (
    <section className={styles.card} aria-label={texts.ask}>
      <h2 className={styles.heading}>{texts.ask}</h2>
      <p className={styles.text}>{texts.inSheet(sheet)}</p>
      {why.map((one) => (
        <p key={one.zh} className={styles.text}>
          {inLanguage(one, language)}
        </p>
      ))}
      <ColumnsForm key={`${sheet} ${String(headerRow)}`} question={question}>
        <Button onClick={() => dispatch({ type: 'put-off', sheet })}>{texts.later}</Button>
      </ColumnsForm>
    </section>
  );
}
