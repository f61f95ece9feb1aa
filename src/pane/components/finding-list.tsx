import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SheetGroup, SubjectGroup } from '../../app/finding-groups';
import { useTexts } from '../pane-context';
import type { ShownItem } from '../state/shown-items';
import { FindingCard } from './finding-card';
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

/** Subjects drawn at a time: a department's workbook has hundreds, and the page may not stand still. */
const AT_A_TIME = 40;

/** Findings under the sheet and the indicator they are about, in the order of the form. */
export function FindingList({ sheets }: { sheets: readonly SheetGroup<ShownItem>[] }): ReactNode {
  const { list } = useTexts();
  const styles = useStyles();
  const { unseen } = useUnseen();
  const [limit, setLimit] = useState(AT_A_TIME);
  const { shown, left } = firstGroups(sheets, limit);
  return (
    <>
      {shown.map(({ sheet, groups }) => (
        <div key={sheet}>
          <h3 className={sheets.length > 1 ? styles.sheet : unseen}>{sheet}</h3>
          {groups.map((group) => (
            <Subject key={keyOf(group)} group={group} />
          ))}
        </div>
      ))}
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setLimit(limit + AT_A_TIME)}>
          {list.more(left)}
        </Button>
      )}
    </>
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

function firstGroups(
  sheets: readonly SheetGroup<ShownItem>[],
  limit: number,
): { shown: SheetGroup<ShownItem>[]; left: number } {
  let room = limit;
  let left = 0;
  const shown = sheets.flatMap(({ sheet, groups }) => {
    const fit = groups.slice(0, Math.max(0, room));
    room -= groups.length;
    for (const { items } of groups.slice(fit.length)) left += items.length;
    return fit.length === 0 ? [] : [{ sheet, groups: fit }];
  });
  return { shown, left };
}
