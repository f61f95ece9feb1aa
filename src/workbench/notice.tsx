import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  // One line where one will do. The library's own way of finding out lays the page out twice.
  bar: {
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    '& .fui-MessageBar__icon': { paddingTop: '3px' },
  },
  body: { paddingTop: '2px', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export interface NoticeProps {
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  /** Buttons beside the one that closes it. */
  readonly actions?: ReactNode;
  readonly dismissText?: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function Notice({ tone, title, actions, dismissText, onDismiss, children }: NoticeProps): ReactNode {
  const texts = useWorkbenchTexts();
  const styles = useStyles();
  return (
    <MessageBar intent={tone} layout="singleline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      <MessageBarActions>
        {actions}
        <Button size="small" onClick={onDismiss}>
          {dismissText ?? texts.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
