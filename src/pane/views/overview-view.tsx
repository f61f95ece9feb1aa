import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormOverview } from '../../app/overview';
import { textsIn } from '../../app/texts/texts';
import { BudgetBlock } from '../components/budget-block';
import { OverviewTable } from '../components/overview-table';
import { RateChart } from '../components/rate-chart';
import { UnscoredForm } from '../components/unscored-form';
import { ViewHeading } from '../components/view-heading';
import { useLanguage, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  form: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 概览: where the points were lost, and the budget in figures. */
export function OverviewView(): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const forms = usePaneState((state) => state.looks.overview) ?? [];
  return (
    <div className={styles.view}>
      <ViewHeading>{texts.heading}</ViewHeading>
      {forms.length === 0 && <p className={styles.none}>{texts.none}</p>}
      {forms.map((form, at) => (
        <Form key={`${form.sheet} ${String(at)}`} form={form} isNamed={forms.length > 1} />
      ))}
    </div>
  );
}

function Form({ form, isNamed }: { form: FormOverview; isNamed: boolean }): ReactNode {
  const styles = useStyles();
  const [whole, ...parts] = form.budget;
  return (
    <section className={styles.form}>
      {isNamed && <h3 className={styles.title}>{form.sheet}</h3>}
      {form.levels.length > 0 && <RateChart form={form} />}
      {form.outline.length > 0 && <UnscoredForm form={form} />}
      {form.amounts.length > 0 && <Amounts form={form} />}
      {whole !== undefined && <BudgetBlock whole={whole} parts={parts} sheet={form.sheet} />}
    </section>
  );
}

/** Totals as entered and as their parts add up, side by side. */
function Amounts({ form: { amounts, sheet } }: { form: FormOverview }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const lines = amounts.map(({ name, at, unit, entered, computed, difference }) => ({
    name: unit === null || name.includes(unit) ? name : `${name}（${unit}）`,
    at,
    figures: [entered === '' ? texts.notEntered : entered, computed ?? texts.unknown],
    remark: difference === null ? '' : texts.difference(difference),
  }));
  const heads = [texts.item, texts.stated, texts.computed];
  return <OverviewTable title={texts.amounts} heads={heads} lines={lines} sheet={sheet} />;
}
