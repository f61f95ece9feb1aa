import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';
import { textsIn } from '../app/texts/texts';
import { loadedWhenWanted } from '../pane/components/lazy-part';
import { useWorkbench } from './workbench-context';

/** A part of the page that is loaded when it is first wanted, and `Waiting` until it is there. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): ComponentType<Props> {
  return loadedWhenWanted(load, { Waiting, Failed });
}

function Failed({ retry }: { readonly retry: () => void }): ReactNode {
  const { language } = useWorkbench();
  const { pane } = textsIn(language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{pane.failure.chunk}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {pane.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
