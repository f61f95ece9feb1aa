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

type Loaded = { readonly is: 'loading' | 'failed' } | { readonly is: 'there'; readonly Part: ComponentType };

const useStyles = makeStyles({ waiting: { display: 'flex', minHeight: '120px' } });

/**
 * A view that is loaded when it is first opened. Unlike React.lazy it can be tried again: a script that did not
 * come over a bad line is told, with a button, and not remembered as lost. What only adorns has something that
 * stands for it, then and meanwhile.
 */
export function lazyPart(load: () => Promise<ComponentType>, Instead?: ComponentType): ComponentType {
  let known: ComponentType | null = null;
  return function LazyPart(): ReactNode {
    const [loaded, setLoaded] = useState<Loaded>(() =>
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
    if (loaded.is === 'there') return <loaded.Part />;
    if (Instead !== undefined) return <Instead />;
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
