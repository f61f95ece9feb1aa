import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Explainable } from '../../app/explain/explain-place';
import { textsIn } from '../../app/texts/texts';
import { cellAddress } from '../../core/grid/address';
import { ExplanationBody } from '../components/explanation-body';
import { ViewHeading } from '../components/view-heading';
import { useCommands, useLanguage, usePaneState } from '../pane-context';
import type { ExplanationState } from '../state/explanation';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 解释: how the figure in the selected cell comes about, or that of an indicator from the list. */
export function ExplanationView(): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const state = usePaneState(({ explanation }) => explanation);
  if (state === null) return null;
  return (
    <div className={styles.view}>
      <ViewHeading>{texts.heading}</ViewHeading>
      {state.indicators.length > 0 && <Picker state={state} />}
      <div aria-live="polite">
        {state.explanation === null ? (
          <Nothing state={state} />
        ) : (
          <ExplanationBody explanation={state.explanation} />
        )}
      </div>
    </div>
  );
}

function Nothing({ state: { place } }: { state: ExplanationState }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const cell = place === null ? null : cellAddress(place.row, place.col);
  return <p className={styles.text}>{cell === null ? texts.noCell : texts.nothing(cell)}</p>;
}

const keyOf = ({ at }: Explainable): string => JSON.stringify([at.sheet, at.address]);

function Picker({ state: { indicators, explanation, place } }: { state: ExplanationState }): ReactNode {
  const { explanation: texts } = textsIn(useLanguage());
  const commands = useCommands();
  const styles = useStyles();
  const shown = indicators.find(
    ({ at }) => explanation?.at.sheet === at.sheet && explanation.at.address === at.address,
  );
  const choose = (key: string): void => {
    const chosen = indicators.find((one) => keyOf(one) === key);
    if (chosen !== undefined) void commands.explainAlso(chosen.at);
  };
  return (
    <Field className={styles.field} label={texts.choose} hint={texts.follow}>
      <Select value={shown === undefined ? '' : keyOf(shown)} onChange={(_, data) => choose(data.value)}>
        {shown === undefined && (
          <option value="">
            {place === null ? texts.unchosen : texts.selected(cellAddress(place.row, place.col))}
          </option>
        )}
        <Options indicators={indicators} />
      </Select>
    </Field>
  );
}

/** Under their sheet, where there are several. */
function Options({ indicators }: { indicators: readonly Explainable[] }): ReactNode {
  const sheets = [...new Set(indicators.map(({ at }) => at.sheet))];
  const options = (some: readonly Explainable[]): ReactNode =>
    some.map((one) => (
      <option key={keyOf(one)} value={keyOf(one)}>
        {one.title}
      </option>
    ));
  if (sheets.length < 2) return options(indicators);
  return sheets.map((sheet) => (
    <optgroup key={sheet} label={sheet}>
      {options(indicators.filter(({ at }) => at.sheet === sheet))}
    </optgroup>
  ));
}
