import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWorkbenchTexts } from './workbench-context';

export interface NoticeProps {
  readonly tone: 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function Notice({ tone, title, onDismiss, children }: NoticeProps): ReactNode {
  const texts = useWorkbenchTexts();
  return (
    <MessageBar intent={tone} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {texts.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
