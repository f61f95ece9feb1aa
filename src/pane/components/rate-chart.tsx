import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormOverview, LevelPoints, LevelRate } from '../../app/overview';
import type { ComparedSum } from '../../app/overview-sums';
import { textsIn } from '../../app/texts/texts';
import { useLanguage } from '../pane-context';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: {
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXXS,
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'baseline',
    overflowWrap: 'anywhere',
  },
  whole: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    textAlign: 'end',
    verticalAlign: 'baseline',
    paddingLeft: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    // A narrow pane at 200 %.
    '@media (max-width: 240px)': { whiteSpace: 'normal' },
  },
  rate: {
    minWidth: '56px',
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 240px)': { minWidth: 0 },
  },
  small: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  // In a high-contrast theme shapes keep the colour of the text; backgrounds would be taken away.
  bar: { display: 'block', width: '100%', height: '10px', color: tokens.colorBrandForeground1 },
  barCell: { padding: `0 0 ${tokens.spacingVerticalS}` },
  stated: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
});

/** 得分率 by 一级指标: figures in a table, with a bar under each for the eye. */
export function RateChart({ form: { levels, total, stated, sheet } }: { form: FormOverview }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.rates}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.level}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {texts.scoreOf}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {texts.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <Line key={level.at.address} points={level}>
            <LevelName level={level} sheet={sheet} />
          </Line>
        ))}
        {total !== null && levels.length > 1 && (
          <Line points={total}>
            <span className={styles.whole}>{texts.total}</span>
          </Line>
        )}
        {stated !== null && <Stated total={stated} sheet={sheet} />}
      </tbody>
    </table>
  );
}

function LevelName({ level, sheet }: { level: LevelRate; sheet: string }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  return (
    <>
      {level.name} <CellButton cell={level.at} on={sheet} />{' '}
      <span className={styles.small}>{texts.indicators(level.indicators)}</span>
    </>
  );
}

function Line({ points, children }: { points: LevelPoints; children: ReactNode }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { score, weight, rate, share, complete } = points;
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          {children}
        </th>
        <td className={styles.figure}>
          {score ?? texts.unknown} / {weight ?? texts.unknown}
        </td>
        <td className={mergeClasses(styles.figure, styles.rate)}>
          {rate ?? <span className={styles.small}>{complete ? texts.unknown : texts.open}</span>}
        </td>
      </tr>
      <tr aria-hidden>
        <td colSpan={3} className={styles.barCell}>
          <Bar share={share} />
        </td>
      </tr>
    </>
  );
}

/** What the form says of it: the same, another figure, or nothing yet. */
function Stated({ total, sheet }: { total: ComparedSum; sheet: string }): ReactNode {
  const { overview: texts } = textsIn(useLanguage());
  const styles = useStyles();
  const { entered, computed, difference, at } = total;
  const said =
    entered === ''
      ? texts.noTotal
      : computed === null
        ? texts.openTotal(entered)
        : difference === null
          ? texts.sameTotal(entered)
          : texts.otherTotal(entered, computed, difference);
  return (
    <tr>
      <td colSpan={3} className={mergeClasses(styles.stated, difference !== null && styles.whole)}>
        {said} <CellButton cell={at} on={sheet} />
      </td>
    </tr>
  );
}

/** Dashed and empty while a score is open. */
function Bar({ share }: { share: number | null }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
      {share !== null && <rect width={Math.round(share * 1000) / 10} height={10} fill="currentColor" />}
      <rect
        width={100}
        height={10}
        className={styles.frame}
        vectorEffect="non-scaling-stroke"
        strokeDasharray={share === null ? '3 3' : undefined}
      />
    </svg>
  );
}
