import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HostError } from '../../app/host-error';
import { keepingTextsIn } from '../../app/texts/keeping-texts';
import { useWorkbench } from '../workbench-context';
import { useKeepingDesk } from './use-kept-work';

/** 清除本机数据: asked about first, and told afterwards. */
export function ClearDataButton(): ReactNode {
  const { language } = useWorkbench();
  const texts = keepingTextsIn(language);
  const wipe = useKeepingDesk()?.clear ?? null;
  if (wipe === null) return null;
  const clear = async (): Promise<void> => {
    if (!window.confirm(texts.clearAsk)) return;
    try {
      await wipe();
      window.alert(texts.cleared);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      window.alert(language === 'zh' ? error.message : error.english);
    }
  };
  return (
    <Button size="small" appearance="subtle" onClick={() => void clear()}>
      {texts.clear}
    </Button>
  );
}
