import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepingTextsIn } from '../../app/texts/keeping-texts';
import { useWorkbench } from '../workbench-context';
import type { Keeping } from './use-kept-work';

/** What was brought back when the page began, or that nothing can be kept. */
export function KeptWorkBar({ keeping }: { readonly keeping: Keeping }): ReactNode {
  const { language } = useWorkbench();
  const texts = keepingTextsIn(language);
  const { restored, fault } = keeping;
  if (fault === null && restored === null) return null;
  return (
    <MessageBar intent={fault === null ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        {fault !== null
          ? language === 'zh'
            ? fault.message
            : fault.english
          : restored !== null &&
            (restored.left.length === 0
              ? texts.restored(restored.name, restored.isHandedOut)
              : texts.restoredBut(restored.name, restored.isHandedOut, restored.left.length))}
      </MessageBarBody>
      <MessageBarActions>
        {fault === null && <Button onClick={() => void keeping.giveUp()}>{texts.giveUp}</Button>}
        <Button onClick={keeping.dismiss}>{texts.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
