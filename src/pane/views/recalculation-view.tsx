import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecalcPreview } from '../../app/preview-recalculation';
import type { RecalcReport, SkippedValue, WrittenValue } from '../../app/recalc-report';
import { textsIn } from '../../app/texts/texts';
import { ValueList } from '../components/value-list';
import { ViewHeading } from '../components/view-heading';
import { useCommands, useDispatch, useLanguage, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { margin: 0 },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** 重算: what would be written, and once it was, what has been. */
export function RecalculationView(): ReactNode {
  const { recalculation: texts } = useTexts();
  const styles = useStyles();
  const recalculation = usePaneState((state) => state.recalculation);
  if (recalculation === null) return null;
  const { preview, overwrite, result } = recalculation;
  return (
    <div className={styles.view}>
      <ViewHeading>{texts.heading}</ViewHeading>
      {result === null ? <Preview preview={preview} overwrite={overwrite} /> : <Result result={result} />}
    </div>
  );
}

function Preview({ preview, overwrite }: { preview: RecalcPreview; overwrite: boolean }): ReactNode {
  const { recalculation: texts } = useTexts();
  const styles = useStyles();
  const commands = useCommands();
  const isBusy = usePaneState((state) => state.busy !== null);
  const count = preview.written.length;
  const none = overwrite ? texts.noneAtAll : texts.none;
  return (
    <>
      <Field hint={texts.overwriteHint}>
        <Switch
          className={styles.switch}
          label={texts.overwrite}
          checked={overwrite}
          onChange={(_, data) => {
            // Disabled it would lose the keyboard.
            if (!isBusy) void commands.preview(data.checked);
          }}
        />
      </Field>
      <Locked preview={preview} />
      {count > 0 && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void commands.write()}>
          {texts.write(count)}
        </Button>
      )}
      <Part title={count === 0 ? none : texts.will(count)} values={preview.written} />
      {preview.kept.length > 0 && <Part title={texts.kept(preview.kept.length)} values={preview.kept} />}
      <Ignored values={preview.ignored} />
    </>
  );
}

/** Told before the click: one protected sheet keeps everything from being written. */
function Locked({ preview }: { preview: RecalcPreview }): ReactNode {
  const { states } = textsIn(useLanguage());
  const snapshot = usePaneState((state) => state.recalculation?.snapshot);
  const touched = new Set(preview.written.map((value) => value.sheet));
  const locked = (snapshot?.sheets ?? []).filter((sheet) => sheet.protected && touched.has(sheet.name));
  if (locked.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{states.locked(locked.map((sheet) => sheet.name).join('、'))}</MessageBarBody>
    </MessageBar>
  );
}

/** What the message above says in numbers, cell by cell. */
function Result({ result }: { result: RecalcReport }): ReactNode {
  const { recalculation: texts } = useTexts();
  const dispatch = useDispatch();
  const { written, skipped, kept, ignored } = result;
  return (
    <>
      <Button appearance="primary" onClick={() => dispatch({ type: 'shown', view: 'findings' })}>
        {texts.toFindings}
      </Button>
      {written.length > 0 && <Part title={texts.written(written.length)} values={written} />}
      {skipped.length > 0 && <Part title={texts.skipped(skipped.length)} values={skipped} />}
      {kept.length > 0 && <Part title={texts.kept(kept.length)} values={kept} />}
      <Ignored values={ignored} />
    </>
  );
}

/** Set aside by the officer: left as it is, and told. */
function Ignored({ values = [] }: { values?: readonly WrittenValue[] | undefined }): ReactNode {
  const { recalculation: texts } = useTexts();
  return values.length === 0 ? null : <Part title={texts.ignored(values.length)} values={values} />;
}

function Part({
  title,
  values,
}: {
  title: string;
  values: readonly (WrittenValue | SkippedValue)[];
}): ReactNode {
  const styles = useStyles();
  return (
    <section>
      <p className={styles.text}>{title}</p>
      <ValueList values={values} />
    </section>
  );
}
