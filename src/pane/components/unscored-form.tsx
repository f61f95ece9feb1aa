import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormOverview } from '../../app/overview';
import { textsIn } from '../../app/texts/texts';
import { useCommands, useLanguage, usePaneState } from '../pane-context';
import { OverviewTable } from './overview-table';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  next: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** Of a form without scores: its score and grade as stated, how far it is filled in, and the way on. */
export function UnscoredForm({ form }: { form: FormOverview }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const { outline, grade, sheet } = form;
  const isWeighed = outline.some((level) => level.weight !== null);
  const missing = outline.reduce((sum, { indicators, filled }) => sum + indicators - filled, 0);
  const lines = outline.map(({ name, at, weight, filled, indicators }) => ({
    name,
    at,
    figures: [...(isWeighed ? [weight ?? texts.unknown] : []), `${String(filled)} / ${String(indicators)}`],
  }));
  const heads = [texts.level, ...(isWeighed ? [texts.weight] : []), texts.filled];
  return (
    <>
      {grade !== null && (
        <OverviewTable
          title={texts.stated}
          heads={[texts.item, texts.stated]}
          lines={[{ name: texts.gradedScore, at: grade.at, figures: [gradeText(grade, texts)] }]}
          sheet={sheet}
        />
      )}
      <p className={styles.text}>{texts.unscored}</p>
      <OverviewTable title={texts.outline} heads={heads} lines={lines} sheet={sheet} />
      {missing > 0 && (
        <div className={styles.next}>
          <span>{texts.missing(missing)}</span>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void commands.walkGaps()}>
            {texts.walk}
          </Button>
        </div>
      )}
    </>
  );
}

function gradeText(
  { total, entered }: NonNullable<FormOverview['grade']>,
  texts: ReturnType<typeof textsIn>['overview'],
): string {
  const grade = entered === '' ? texts.notEntered : entered;
  return [...(total === null ? [] : [total]), texts.grade(grade)].join(' · ');
}
