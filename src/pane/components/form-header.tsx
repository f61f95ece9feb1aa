import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { FormSummary } from '../../app/form-summary';
import { inLanguage } from '../../app/texts/texts';
import { useLanguage, usePaneState, useTexts } from '../pane-context';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  header: { display: 'grid', gap: tokens.spacingVerticalXXS },
  // The host draws its menu over the top right corner.
  title: {
    margin: 0,
    minHeight: '34px',
    paddingRight: '40px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  },
  fact: { display: 'inline-block', maxWidth: '100%' },
  facts: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  why: { margin: 0, paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  doubt: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

/** What was recognised, at a glance: which form, how many indicators, by which rules. */
export function FormHeader({ form }: { form: FormSummary }): ReactNode {
  const { opening, named } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { year, unit, indicators, fullMark, profile } = form;
  const asked = usePaneState((state) => state.looks.questions);
  // What is asked about the columns of a sheet says it better.
  const doubts = form.doubts.filter(({ sheet }) => asked.every((question) => question.sheet !== sheet));
  const title = form.title === '' ? opening.kinds[mainKind(form)] : form.title;
  const facts = [unit, opening.indicators(indicators), opening.fullMark(fullMark)].filter(
    (fact) => fact !== null,
  );
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{year === null ? title : `${opening.year(year)} ${title}`}</h1>
      <Facts facts={facts} />
      <div>
        <Disclosure label={named(opening.profile, inLanguage(profile.name, language))}>
          <ul className={styles.why}>
            {profile.why.map((why) => (
              <li key={why.zh}>{inLanguage(why, language)}</li>
            ))}
            <li>{profile.source}</li>
          </ul>
        </Disclosure>
      </div>
      {!profile.sure && <p className={styles.doubt}>{opening.unsure}</p>}
      {doubts.length > 0 && (
        <p className={styles.doubt}>
          {opening.doubts} {doubts.map(({ sheet, range }) => `${sheet}!${range}`).join(opening.joint)}
        </p>
      )}
    </header>
  );
}

/** Each is kept together with the dot behind it: a line is broken between them. */
function Facts({ facts }: { facts: readonly string[] }): ReactNode {
  const { opening } = useTexts();
  const styles = useStyles();
  const joint = opening.joint.trimEnd();
  return (
    <p className={styles.facts}>
      {facts.map((fact, at) => (
        <Fragment key={fact}>
          {at > 0 && ' '}
          <span className={styles.fact}>{at < facts.length - 1 ? `${fact}${joint}` : fact}</span>
        </Fragment>
      ))}
    </p>
  );
}

function mainKind({ sheets }: FormSummary): FormSummary['sheets'][number]['kind'] {
  return sheets.find((sheet) => !sheet.hidden)?.kind ?? 'other';
}
