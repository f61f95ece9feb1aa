import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useCallback, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { OpenedFile } from './services';
import type { SheetInView } from './use-sheet';
import { useLaidOut } from './use-laid-out';
import { useWorkbenchTexts } from './workbench-context';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderTop: '3px solid transparent',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The tabs of the sheets that are not hidden; one of them takes the Tab key, the arrows go among them. */
export function SheetTabs({
  file,
  view,
}: {
  readonly file: OpenedFile;
  readonly view: SheetInView;
}): ReactNode {
  const styles = useStyles();
  const texts = useWorkbenchTexts();
  const list = useRef<HTMLDivElement>(null);
  const { choose } = view;
  const chosen = view.sheets.findIndex(({ name }) => name === view.name);
  const follow = useCallback(() => bringIntoSight(list.current, chosen), [chosen]);
  useLaidOut(list, follow);
  const go = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = chosen + by;
    const next = view.sheets[at];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    view.choose(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={texts.sheets} onKeyDown={go}>
      {view.sheets.map(({ name }) => (
        <SheetTab
          key={name}
          name={name}
          colour={file.workbook.tabColour(name)}
          isChosen={name === view.name}
          onChoose={choose}
        />
      ))}
    </div>
  );
}

interface SheetTabProps {
  readonly name: string;
  readonly colour: string | null;
  readonly isChosen: boolean;
  readonly onChoose: (sheet: string) => void;
}

/** There may be hundreds, and a key in a cell concerns none of them. */
const SheetTab = memo(function SheetTab({ name, colour, isChosen, onChoose }: SheetTabProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={mergeClasses(styles.tab, isChosen && styles.chosen)}
      style={colour === null ? undefined : { borderTopColor: colour }}
      onClick={() => onChoose(name)}
    >
      {name}
    </button>
  );
});

/** Sideways only: the page itself stays where it is. */
function bringIntoSight(list: HTMLElement | null, chosen: number): void {
  const tab = list?.children[chosen];
  if (list === null || !(tab instanceof HTMLElement)) return;
  const start = tab.offsetLeft - list.offsetLeft;
  if (start < list.scrollLeft) list.scrollLeft = start;
  else if (start + tab.offsetWidth > list.scrollLeft + list.clientWidth)
    list.scrollLeft = start + tab.offsetWidth - list.clientWidth;
}
