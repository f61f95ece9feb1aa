import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { SquareHintRegular } from '@fluentui/react-icons/svg/square-hint';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { FindingKind } from '../state/pane-state';

const SIGNS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
  gap: SquareHintRegular,
} as const;

const useStyles = makeStyles({
  sign: { display: 'inline-flex', fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  gap: { color: tokens.colorNeutralForeground2 },
});

/** Shape and colour of a kind; its word always stands beside it. */
export function KindSign({ kind }: { kind: FindingKind }): ReactNode {
  const styles = useStyles();
  const Sign = SIGNS[kind];
  return (
    <span className={mergeClasses(styles.sign, styles[kind])}>
      <Sign aria-hidden />
    </span>
  );
}
