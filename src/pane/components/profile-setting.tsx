import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { profileChoices, type ProfileChoice } from '../../app/profile-choices';
import { inLanguage } from '../../app/texts/texts';
import { useCommands, useLanguage, usePaneState, useTexts } from '../pane-context';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const CHOICES = profileChoices();

/** 口径: the one that is recognised, or the officer's own choice, with the documents it rests on. */
export function ProfileSetting(): ReactNode {
  const { options } = useTexts();
  const language = useLanguage();
  const commands = useCommands();
  const styles = useStyles();
  const chosen = usePaneState((state) => state.remembered.profile);
  const recognised = usePaneState((state) => state.form?.profile ?? null);
  const isBusy = usePaneState((state) => state.busy !== null);
  const shown = CHOICES.find(({ id }) => id === (chosen ?? recognised?.id));
  const auto =
    chosen !== null || recognised === null
      ? options.profileRecognised
      : options.profileAuto(inLanguage(recognised.name, language));
  return (
    <div>
      <Field label={options.profile} {...(shown === undefined ? {} : { hint: shown.source })}>
        <Select
          className={styles.select}
          value={chosen ?? ''}
          disabled={isBusy}
          onChange={(_, { value }) => void commands.chooseProfile(value === '' ? null : value)}
        >
          <option value="">{auto}</option>
          {CHOICES.map(({ id, name }) => (
            <option key={id} value={id}>
              {inLanguage(name, language)}
            </option>
          ))}
        </Select>
      </Field>
      {shown !== undefined && <Provenance choice={shown} />}
    </div>
  );
}

function Provenance({ choice: { figures } }: { choice: ProfileChoice }): ReactNode {
  const { options } = useTexts();
  const styles = useStyles();
  return (
    <Disclosure label={options.figures}>
      <ul className={styles.list}>
        {figures.map(({ figure, document, clause, sure }) => (
          <li key={figure}>
            <strong>{options.figureNames[figure]}</strong>{' '}
            <span className={styles.small}>
              {document} {clause}
              {!sure && options.unsureFigure}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
