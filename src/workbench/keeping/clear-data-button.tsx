import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HostError } from '../../app/host-error';
import { keepingTextsIn } from '../../app/texts/keeping-texts';
import { useWorkbench } from '../workbench-context';

/** 清除本机数据: asked about first, and told afterwards. */
export function ClearDataButton(): ReactNode {
  const { services, language } = useWorkbench();
  const texts = keepingTextsIn(language);
  const { keeper } = services;
  if (keeper === undefined) return null;
  const clear = async (): Promise<void> => {
    if (!window.confirm(texts.clearAsk)) return;
    try {
      await keeper.clear();
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
