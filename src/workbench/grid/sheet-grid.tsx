import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Area } from '../../core/grid/cell';
import { ActiveInput } from './active-input';
import { ColumnHeaders } from './column-headers';
import { selectedArea } from './selection';
import type { SheetGridProps } from './sheet-grid-props';
import { HEADER_WIDTH, SheetRow } from './sheet-row';
import { useGridStyles, type GridStyles } from './use-grid-styles';
import { useMouse } from './use-mouse';
import { useWindow, type GridWindow } from './use-window';

/** A sheet as a grid: seen, walked in and written in with the keyboard, the mouse, or a screen reader. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { model, view, texts, focusAsked } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, head } = view.selection;
  const sight = useWindow(model, scroller, model.area(active.row, active.col).top);
  const { reveal } = sight;
  const id = useId();
  useEffect(() => {
    if (focusAsked > 0) reveal(model.area(head.row, head.col));
  }, [focusAsked, head, model, reveal]);
  return (
    <div ref={scroller} className={styles.scroller} onScroll={sight.onScroll}>
      <table
        role="grid"
        aria-label={texts.grid(model.name)}
        aria-multiselectable="true"
        aria-readonly={model.source.sheet.protected}
        aria-rowcount={model.rows.count + 1}
        aria-colcount={model.cols.count + 1}
        className={styles.table}
        style={{ width: HEADER_WIDTH + model.cols.length }}
        {...useMouse(props)}
      >
        <ColumnHeaders model={model} styles={styles} frozenCols={sight.frozenCols} texts={texts} />
        <Rows {...props} sight={sight} styles={styles} id={id} />
      </table>
      <span id={`${id}-error`} className={styles.unseen}>
        {texts.mark.error}
      </span>
      <span id={`${id}-warning`} className={styles.unseen}>
        {texts.mark.warning}
      </span>
    </div>
  );
}

interface RowsProps extends SheetGridProps {
  readonly sight: GridWindow;
  readonly styles: GridStyles;
  readonly id: string;
}

function Rows(props: RowsProps): ReactNode {
  const { model, view, texts, sight, styles, id } = props;
  const { drawn, frozenRows, frozenCols } = sight;
  const { row, col } = view.selection.active;
  const active = model.area(row, col);
  const selected = selectedArea(model, view.selection);
  const inputRow = drawn.span(active.top, active.bottom)?.first ?? -1;
  return (
    <tbody role="rowgroup">
      {drawn.lines.map((line) =>
        line.kind === 'gap' ? (
          <tr key={`gap ${line.before}`} role="presentation" style={{ height: line.height }} />
        ) : (
          <SheetRow
            key={line.row}
            {...{ model, drawn, frozenRows, frozenCols, styles, id }}
            row={line.row}
            {...selectedIn(line.row, selected)}
            rowLabel={texts.row(line.row + 1)}
            linkHint={texts.link}
            input={line.row === inputRow ? <ActiveInput {...props} page={sight.page} /> : null}
            inputCol={line.row === inputRow ? active.left : -1}
          />
        ),
      )}
    </tbody>
  );
}

/** As two numbers, so that a row that is not concerned need not be drawn again. */
function selectedIn(
  row: number,
  { top, left, bottom, right }: Area,
): { selectedFrom: number; selectedTo: number } {
  const isIn = row >= top && row <= bottom;
  return { selectedFrom: isIn ? left : -1, selectedTo: isIn ? right : -1 };
}
