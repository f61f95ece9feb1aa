import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import { nextGap } from '../../app/gaps/progress';
import type { Gap } from '../../app/gaps/types';
import { inLanguage, textsIn } from '../../app/texts/texts';
import { useCommands, useLanguage, usePaneState } from '../pane-context';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  shortfall: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One gap: what is missing and what it means, with its field right there. */
export function GapCard({ gap }: { gap: Gap }): ReactNode {
  const language = useLanguage();
  const { gapWalk: texts } = textsIn(language);
  const styles = useStyles();
  const { subject, path, shortfall, hint, neededBy, destination } = gap;
  return (
    <section className={styles.card} aria-label={subject}>
      <div>
        {path.length > 0 && <p className={styles.small}>{path.join(' › ')}</p>}
        <div className={styles.head}>
          <h3 className={styles.title}>{subject}</h3>
          <CellButton cell={destination.kind === 'cell' ? destination.cell : gap.at} on={gap.at.sheet} />
        </div>
        {neededBy.length > 0 && <p className={styles.small}>{texts.neededBy(neededBy.join('、'))}</p>}
      </div>
      {shortfall !== null && <p className={styles.shortfall}>{inLanguage(shortfall, language)}</p>}
      {hint !== null && <p className={styles.shortfall}>{inLanguage(hint, language)}</p>}
      {destination.kind === 'nowhere' ? (
        <>
          <p className={styles.text}>{inLanguage(destination.why, language)}</p>
          <div className={styles.buttons}>
            <NextButton gap={gap} />
          </div>
        </>
      ) : (
        <GapForm gap={gap} />
      )}
    </section>
  );
}

function GapForm({ gap }: { gap: Gap }): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const form = useFirstFocused();
  const [typed, setTyped] = useState(gap.computed ?? '');
  const makes = gap.destination.kind === 'new-data-sheet';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isBusy) void commands.fillGap(gap.id, typed, makes);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <GapField gap={gap} typed={typed} change={setTyped} />
      {makes && <p className={styles.small}>{texts.newSheet}</p>}
      {gap.destination.kind === 'data-list' && (
        <p className={styles.small}>{texts.newRow(gap.destination.sheet)}</p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {makes ? texts.writeNewSheet : texts.write}
        </Button>
        {makes && <MakeSheetButton form={form} />}
        <NextButton gap={gap} />
      </div>
    </form>
  );
}

interface GapFieldProps {
  readonly gap: Gap;
  readonly typed: string;
  readonly change: (typed: string) => void;
}

function GapField({ gap, typed, change }: GapFieldProps): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const refusal = usePaneState((state) => state.gapWalk?.refusal ?? null);
  // What was said of other text does not hold for this one.
  const isRefused = refusal?.id === gap.id && refusal.typed === typed;
  const isReason = gap.kind === 'reason' || gap.kind === 'execution-reason';
  const common = { value: typed, onChange: (_: unknown, data: { value: string }) => change(data.value) };
  return (
    <Field
      className={styles.field}
      label={labelOf(gap, texts)}
      hint={hintOf(gap, texts)}
      validationState={isRefused ? 'error' : 'none'}
      validationMessage={isRefused ? refusal.text : null}
    >
      {isReason ? (
        <Textarea {...common} rows={3} resize="vertical" />
      ) : (
        <Input {...common} autoComplete="off" />
      )}
    </Field>
  );
}

function labelOf({ kind, heading, unit }: Gap, texts: ReturnType<typeof textsIn>['gapWalk']): string {
  const usual = texts.kinds[kind];
  if (heading === null) return texts.label(usual, unit);
  // "执行率（%）" says its unit already.
  return texts.label(texts.headed(usual, heading), unit !== null && heading.includes(unit) ? null : unit);
}

function hintOf({ kind, gloss, computed }: Gap, texts: ReturnType<typeof textsIn>['gapWalk']): string | null {
  const said = [
    ...(computed === null ? [] : [texts.computed(computed)]),
    ...(gloss === null ? [] : [kind === 'operand' ? texts.gloss(gloss) : texts.definition(gloss)]),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** For whoever would rather fill in the sheet itself. The keyboard goes on in the field. */
function MakeSheetButton({ form }: { form: RefObject<HTMLFormElement | null> }): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const make = async (): Promise<void> => {
    await commands.makeDataSheet();
    focusFirst(form.current);
  };
  return (
    <Button disabledFocusable={isBusy} onClick={() => void make()}>
      {texts.makeSheet}
    </Button>
  );
}

function focusFirst(form: HTMLFormElement | null): void {
  const first = form?.elements[0];
  if (first instanceof HTMLElement) first.focus();
}

/** The walk goes on in the field of the next gap. */
function useFirstFocused(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(form.current), []);
  return form;
}

function NextButton({ gap }: { gap: Gap }): ReactNode {
  const { gapWalk: texts } = textsIn(useLanguage());
  const commands = useCommands();
  const open = usePaneState((state) => state.gapWalk?.open);
  const next = nextGap(open ?? [], gap.id);
  if (next === null || next.id === gap.id) return null;
  return <Button onClick={() => void commands.showGap(next.id)}>{texts.next}</Button>;
}
