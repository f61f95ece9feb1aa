import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { answerQuestion, type LayoutAnswer } from '../../app/layout-question/answer';
import type { LayoutQuestion } from '../../app/layout-question/types';
import { inLanguage, textsIn, type Language } from '../../app/texts/texts';
import type { ColumnMapping } from '../../core/layout/mapping';
import { useCommands, useLanguage, usePaneState } from '../pane-context';
import { columnOf, RoleTable } from './role-table';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Its words, not its edge, stand under those above.
  all: { justifySelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface ColumnsFormProps {
  readonly question: LayoutQuestion;
  /** Further buttons beside the one that confirms. */
  readonly children?: ReactNode;
}

/** The columns of one sheet: first those that are in doubt, all of them on request. */
export function ColumnsForm({ question, children }: ColumnsFormProps): ReactNode {
  const language = useLanguage();
  const { columns: texts } = textsIn(language);
  const commands = useCommands();
  const styles = useStyles();
  const isBusy = usePaneState((state) => state.busy !== null);
  const [answer, setAnswer] = useState<LayoutAnswer>({});
  const [rejection, setRejection] = useState<string | null>(null);
  const doubted = question.roles.filter((role) => !role.sure);
  const [isWhole, setWhole] = useState(doubted.length === 0);
  const confirm = (): void => {
    const outcome = judge(question, answer, language);
    // What is wrong may stand in a row that is not shown.
    if (outcome.kind === 'rejected') setWhole(true);
    setRejection(outcome.kind === 'mapping' ? null : outcome.text);
    if (outcome.kind === 'mapping') void commands.setColumns(question.sheet, outcome.mapping);
  };
  return (
    <div className={styles.form}>
      <RoleTable
        question={question}
        roles={isWhole ? question.roles : doubted}
        answer={answer}
        choose={(role, col) => setAnswer({ ...answer, [role]: col })}
      />
      {!isWhole && doubted.length < question.roles.length && (
        <Button appearance="subtle" size="small" className={styles.all} onClick={() => setWhole(true)}>
          {texts.all}
        </Button>
      )}
      <Rejection text={rejection} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={confirm}>
          {texts.confirm}
        </Button>
        {children}
      </div>
    </div>
  );
}

type Judged =
  | { readonly kind: 'mapping'; readonly mapping: ColumnMapping }
  | { readonly kind: 'unsaid' | 'rejected'; readonly text: string };

function judge(question: LayoutQuestion, answer: LayoutAnswer, language: Language): Judged {
  const unsaid = question.roles.find((role) => columnOf(role, answer) === undefined);
  const { columns: texts } = textsIn(language);
  if (unsaid !== undefined) return { kind: 'unsaid', text: texts.unsaid(inLanguage(unsaid.name, language)) };
  const outcome = answerQuestion(question, answer);
  if (outcome.kind === 'mapping') return outcome;
  return { kind: 'rejected', text: inLanguage(outcome.message, language) };
}

function Rejection({ text }: { text: string | null }): ReactNode {
  return (
    <div role="alert">
      {text !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
