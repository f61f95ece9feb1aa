import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LayoutAnswer } from '../../app/layout-question/answer';
import type { HeaderChoice, LayoutQuestion, RoleQuestion } from '../../app/layout-question/types';
import { inLanguage, textsIn } from '../../app/texts/texts';
import type { IndicatorColumn } from '../../core/layout/types';
import { useLanguage } from '../pane-context';
import { KindSign } from './kind-sign';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: {
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  first: { width: '42%' },
  name: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  choice: { padding: `${tokens.spacingVerticalXXS} 0`, verticalAlign: 'top' },
  select: { width: '100%', minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  unsure: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface RoleTableProps {
  readonly question: LayoutQuestion;
  readonly roles: readonly RoleQuestion[];
  readonly answer: LayoutAnswer;
  readonly choose: (role: IndicatorColumn, col: number | null) => void;
}

/** What each role of the form is called, and the column it stands in, to be confirmed or corrected. */
export function RoleTable({ question, roles, answer, choose }: RoleTableProps): ReactNode {
  const { columns: texts } = textsIn(useLanguage());
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {texts.role}
          </th>
          <th scope="col" className={styles.head}>
            {texts.column}
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => {
          return (
            <tr key={role.role}>
              <RoleName role={role} />
              <td className={styles.choice}>
                <ColumnSelect
                  role={role}
                  col={columnOf(role, answer)}
                  columns={question.columns}
                  choose={choose}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** As said, else as read; undefined where the officer has to say it first, as something may well be meant. */
export function columnOf(role: RoleQuestion, answer: LayoutAnswer): number | null | undefined {
  const said = answer[role.role];
  if (said !== undefined) return said;
  return role.sure || role.col !== null || role.candidates.length === 0 ? role.col : undefined;
}

function RoleName({ role: { name, sure } }: { role: RoleQuestion }): ReactNode {
  const language = useLanguage();
  const { columns: texts } = textsIn(language);
  const styles = useStyles();
  return (
    <th scope="row" className={styles.name}>
      {inLanguage(name, language)}
      {!sure && (
        <span className={styles.unsure}>
          <KindSign kind="warning" />
          {texts.unsure}
        </span>
      )}
    </th>
  );
}

interface ColumnSelectProps {
  readonly role: RoleQuestion;
  /** Undefined: not said yet. */
  readonly col: number | null | undefined;
  readonly columns: readonly HeaderChoice[];
  readonly choose: RoleTableProps['choose'];
}

function ColumnSelect({ role: { role, name }, col, columns, choose }: ColumnSelectProps): ReactNode {
  const language = useLanguage();
  const { columns: texts } = textsIn(language);
  const styles = useStyles();
  const chosen = columns.find((column) => column.col === col);
  return (
    <>
      <Select
        className={styles.select}
        aria-label={texts.choose(inLanguage(name, language))}
        value={col === undefined ? '' : String(col)}
        onChange={(_, { value }) => choose(role, value === 'null' ? null : Number(value))}
      >
        {col === undefined && <option value="">{texts.pick}</option>}
        <option value="null">{texts.none}</option>
        {columns.map((column) => (
          <option key={column.col} value={String(column.col)}>
            {`${column.letter} ${column.header}`}
          </option>
        ))}
      </Select>
      {chosen !== undefined && chosen.samples.length > 0 && (
        <span className={styles.small}>{texts.sample(chosen.samples.join('、'))}</span>
      )}
    </>
  );
}
