import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { textsIn } from '../app/texts/texts';
import { useWorkbench } from './workbench-context';

type Loaded<Props> =
  { readonly is: 'loading' | 'failed' } | { readonly is: 'there'; readonly Part: ComponentType<Props> };

/**
 * A part of the page that is loaded when it is first wanted, and `Waiting` until it is there. As in the pane, one
 * that did not come is told with a button to try again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LazyPart(props: Props): ReactNode {
    const [loaded, setLoaded] = useState<Loaded<Props>>(() =>
      known === null ? { is: 'loading' } : { is: 'there', Part: known },
    );
    useEffect(() => {
      if (loaded.is !== 'loading') return;
      load().then(
        (Part) => {
          known = Part;
          setLoaded({ is: 'there', Part });
        },
        () => setLoaded({ is: 'failed' }),
      );
    }, [loaded]);
    if (loaded.is === 'there') return <loaded.Part {...props} />;
    return loaded.is === 'loading' ? <Waiting /> : <Failed retry={() => setLoaded({ is: 'loading' })} />;
  };
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
