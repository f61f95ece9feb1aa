import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTexts } from '../pane-context';

type Loaded<Props> =
  { readonly is: 'loading' | 'failed' } | { readonly is: 'there'; readonly Part: ComponentType<Props> };

interface Meanwhile {
  readonly Waiting: ComponentType;
  readonly Failed: ComponentType<{ readonly retry: () => void }>;
}

const useStyles = makeStyles({ waiting: { display: 'flex', minHeight: '120px' } });

/**
 * A view that is loaded when it is first opened. What only adorns has something that stands for it, while it is
 * waited for and when it did not come.
 */
export function lazyPart(load: () => Promise<ComponentType>, Instead?: ComponentType): ComponentType {
  if (Instead === undefined) return loadedWhenWanted(load, { Waiting, Failed });
  return loadedWhenWanted(load, { Waiting: Instead, Failed: () => <Instead /> });
}

/**
 * Unlike React.lazy it can be tried again: a script that did not come over a bad line is told, with a button, and
 * not remembered as lost.
 */
export function loadedWhenWanted<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Waiting, Failed }: Meanwhile,
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

function Waiting(): ReactNode {
  const { failure } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.waiting}>
      <Spinner size="tiny" label={failure.loading} />
    </div>
  );
}

function Failed({ retry }: { retry: () => void }): ReactNode {
  const texts = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{texts.failure.chunk}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {texts.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
