import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetGroup, SubjectGroup } from '../../app/finding-groups';
import { useDispatch, usePaneState, useTexts } from '../pane-context';
import type { ListName } from '../state/pane-state';
import type { ShownItem } from '../state/shown-items';
import { FindingCard } from './finding-card';
import { InParts } from './in-parts';
import { useUnseen } from './unseen';

const useStyles = makeStyles({
  sheet: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  subject: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/**
 * Cards drawn at a time: a department's workbook has hundreds, and the page may not stand still. At first two lists
 * of them come with all that the view has besides.
 */
const AT_FIRST = 20;
const AT_A_TIME = 40;

interface FindingListProps {
  readonly sheets: readonly SheetGroup<ShownItem>[];
  readonly list: ListName;
}

/** Findings under the sheet and the indicator they are about, in the order of the form. */
export function FindingList({ sheets, list }: FindingListProps): ReactNode {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const dispatch = useDispatch();
  const limit = usePaneState((state) => state.listed[list]) ?? AT_FIRST;
  const { shown, count } = firstGroups(sheets, limit);
  const further = firstGroups(sheets, count + AT_A_TIME);
  return (
    <InParts
      limit={limit}
      left={firstGroups(sheets, Infinity).count - count}
      next={further.count - count}
      more={() => dispatch({ type: 'more-listed', list, limit: further.count })}
    >
      {shown.map(({ sheet, groups }) => (
        <div key={sheet}>
          <h3 className={sheets.length > 1 ? styles.sheet : unseen}>{sheet}</h3>
          {groups.map((group) => (
            <Subject key={keyOf(group)} group={group} />
          ))}
        </div>
      ))}
    </InParts>
  );
}

function Subject({ group }: { group: SubjectGroup<ShownItem> }): ReactNode {
  const { list } = useTexts();
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.subject}>{group.subject === '' ? list.wholeSheet : group.subject}</h4>
      <ul className={styles.list}>
        {group.items.map((item) => (
          <FindingCard key={itemKey(item)} item={item} />
        ))}
      </ul>
    </>
  );
}

function itemKey({ cell, check, message }: ShownItem): string {
  return `${cell} ${check} ${message}`;
}

function keyOf({ subject, items }: SubjectGroup<ShownItem>): string {
  return `${items[0]?.cell ?? ''} ${subject}`;
}

/** As many cards as are wanted, and those that belong under the same indicator as the last. */
function firstGroups(
  sheets: readonly SheetGroup<ShownItem>[],
  limit: number,
): { shown: SheetGroup<ShownItem>[]; count: number } {
  let count = 0;
  const shown = sheets.flatMap(({ sheet, groups }) => {
    const fit = groups.filter(({ items }) => {
      if (count >= limit) return false;
      count += items.length;
      return true;
    });
    return fit.length === 0 ? [] : [{ sheet, groups: fit }];
  });
  return { shown, count };
}
