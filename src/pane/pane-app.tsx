import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { SurroundingsSource } from '../app/surroundings';
import type { Language } from '../app/texts/texts';
import { PaneBoundary } from './pane-boundary';
import { PaneContext } from './pane-context';
import type { PaneHost } from './pane-host';
import { createCommands, type Commands } from './state/commands';
import { createStore, type Store } from './state/store';
import { themeFor } from './theme';
import { PaneFrame } from './views/pane-frame';

export interface PaneAppProps {
  readonly surroundings: SurroundingsSource;
  /** The first picture is drawn before this has answered. */
  readonly loadHost: () => Promise<PaneHost>;
}

/** The whole pane. It knows no host: the page gives it one. */
export function PaneApp({ surroundings, loadHost }: PaneAppProps): ReactNode {
  const { language, dark } = useSyncExternalStore(surroundings.subscribe, surroundings.current);
  const { store, commands } = useCommandsOnce(language, loadHost);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const pane = useMemo(() => ({ store, commands, language }), [store, commands, language]);
  return (
    <FluentProvider theme={themeFor(dark)}>
      <PaneBoundary language={language}>
        <PaneContext value={pane}>
          <PaneFrame />
        </PaneContext>
      </PaneBoundary>
    </FluentProvider>
  );
}

/** One store for as long as the pane is open; the workbook is opened once it is drawn. */
function useCommandsOnce(
  language: Language,
  loadHost: () => Promise<PaneHost>,
): { store: Store; commands: Commands } {
  const spoken = useRef(language);
  useEffect(() => {
    spoken.current = language;
  }, [language]);
  const [made] = useState(() => {
    const store = createStore();
    return { store, commands: createCommands({ store, loadHost, language: () => spoken.current }) };
  });
  useEffect(() => void made.commands.open(), [made]);
  return made;
}
