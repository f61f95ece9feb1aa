import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepingTextsIn } from '../../app/texts/keeping-texts';
import { Notice } from '../notice';
import { useWorkbench } from '../workbench-context';
import type { Keeping } from './use-kept-work';

/** What was brought back when the page began, or that nothing can be kept. */
export function KeptWorkBar({ keeping }: { readonly keeping: Keeping }): ReactNode {
  const { language } = useWorkbench();
  const texts = keepingTextsIn(language);
  const { restored, fault, dismiss } = keeping;
  if (fault !== null)
    return (
      <Notice tone="warning" dismissText={texts.dismiss} onDismiss={dismiss}>
        {language === 'zh' ? fault.message : fault.english}
      </Notice>
    );
  if (restored === null) return null;
  const { file, left, isHandedOut } = restored;
  const giveUp = (
    <Button
      size="small"
      onClick={() => void keeping.giveUp(() => window.confirm(texts.giveUpAsk(file.name)))}
    >
      {texts.giveUp}
    </Button>
  );
  return (
    <Notice tone="info" actions={giveUp} dismissText={texts.dismiss} onDismiss={dismiss}>
      {left.length === 0
        ? texts.restored(file.name, isHandedOut)
        : texts.restoredBut(file.name, isHandedOut, left.length)}
    </Notice>
  );
}
