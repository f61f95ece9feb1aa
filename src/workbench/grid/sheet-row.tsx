import { memo, type CSSProperties, type ReactNode } from 'react';
import { areaBorders } from '../../app/sheet-look';
import type { Area } from '../../core/grid/cell';
import { cellAddress } from '../../core/grid/address';
import { CellContent } from './cell-content';
import { boxStyle } from './cell-style';
import type { DrawnRows } from './drawn-rows';
import type { SheetModel } from './sheet-model';
import type { Frozen, GridStyles } from './use-grid-styles';

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 44;

export interface SheetRowProps {
  readonly model: SheetModel;
  readonly drawn: DrawnRows;
  readonly row: number;
  /** Rows and columns that stay where they are when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly frozenCols: number;
  /** The selected columns of this row; -1: none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly rowLabel: string;
  /** How a link is followed. */
  readonly linkHint: string;
  readonly styles: GridStyles;
  /** What holds the focus, when the selected cell is drawn in this row, and in which column. */
  readonly input: ReactNode;
  readonly inputCol: number;
  /** Begins the ids of what describes cells. */
  readonly id: string;
}

/** One row of the sheet: its number, and the cells that begin in it. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactNode {
  const { model, row, styles, frozenRows } = props;
  const top = row < frozenRows ? { top: HEADER_HEIGHT + model.rows.start(row) } : {};
  return (
    <tr role="row" aria-rowindex={row + 2} style={{ height: model.rows.size(row) }}>
      <th
        role="rowheader"
        scope="row"
        aria-colindex={1}
        aria-label={props.rowLabel}
        className={row < frozenRows ? styles.frozenRowHeader : styles.rowHeader}
        style={top}
      >
        {row + 1}
      </th>
      {model.cols.shown.map((col) => cellAt(props, col))}
    </tr>
  );
});

/** Null where a merged area covers the place, which is drawn with its first cell that is in the page. */
function cellAt(props: SheetRowProps, col: number): ReactNode {
  const { model, drawn, row } = props;
  const area = model.area(row, col);
  if (area.top === area.bottom && area.left === area.right)
    return <GridCell key={col} {...props} col={col} area={area} lines={1} columns={1} />;
  const span = drawn.span(area.top, area.bottom);
  if (span?.first !== row || model.cols.step(area.left - 1, 1) !== col) return null;
  const columns = model.cols.before(area.right + 1) - model.cols.before(area.left);
  return <GridCell key={col} {...props} col={col} area={area} lines={span.lines} columns={columns} />;
}

interface GridCellProps extends SheetRowProps {
  readonly col: number;
  readonly area: Area;
  readonly lines: number;
  readonly columns: number;
}

function GridCell(props: GridCellProps): ReactNode {
  const { model, row, col, area, styles, id } = props;
  const note = model.note(area);
  const mark = model.mark(area);
  const isSelected = props.selectedTo >= area.left && props.selectedFrom <= area.right;
  const isActive = props.inputCol >= area.left && props.inputCol <= area.right;
  const address = cellAddress(area.top, area.left);
  const noteId = note === null ? undefined : `${id}-note-${address}`;
  return (
    <td
      role="gridcell"
      aria-colindex={col + 2}
      aria-selected={isSelected}
      aria-describedby={describedBy(id, mark, noteId)}
      rowSpan={props.lines}
      colSpan={props.columns}
      data-cell={address}
      title={model.link(area) === null ? undefined : props.linkHint}
      className={styles.cell(frozenAt(props), mark, isSelected && !isActive)}
      style={{ ...box(model, area), ...stuck(props, row, col) }}
    >
      <Shown {...props} />
      {note !== null && (
        <span id={noteId} className={styles.note} title={note.texts.join('\n')}>
          <span className={styles.unseen}>{note.texts.join('\n')}</span>
        </span>
      )}
      {isActive && props.input}
    </td>
  );
}

function Shown({ model, row, col, area, columns }: GridCellProps): ReactNode {
  const { look, date1904 } = model.source;
  const cell = model.cell(area.top, area.left);
  if (cell === null || cell.text === '') return null;
  return (
    <CellContent
      cell={cell}
      look={look.cellLook(area.top, area.left)}
      runs={look.richText(area.top, area.left)}
      width={model.cols.size(area.left, area.right)}
      height={model.rows.size(area.top, area.bottom) - 1}
      room={columns === 1 ? roomBeside(model, row, col) : 0}
      date1904={date1904}
    />
  );
}

export function describedBy(
  id: string,
  mark: 'error' | 'warning' | null,
  noteId: string | undefined,
): string | undefined {
  const ids = [mark === null ? undefined : `${id}-${mark}`, noteId].filter((one) => one !== undefined);
  return ids.length === 0 ? undefined : ids.join(' ');
}

function frozenAt({ row, col, frozenRows, frozenCols }: GridCellProps): Frozen {
  if (row < frozenRows) return col < frozenCols ? 'corner' : 'row';
  return col < frozenCols ? 'col' : 'free';
}

function box(model: SheetModel, area: Area): CSSProperties {
  const { look } = model.source;
  const below = look.cellLook(area.bottom + 1, area.left).borders.top;
  const beside = look.cellLook(area.top, area.right + 1).borders.left;
  const borders =
    area.top === area.bottom && area.left === area.right
      ? look.cellLook(area.top, area.left).borders
      : areaBorders(look, area);
  return boxStyle(look.cellLook(area.top, area.left), {
    borders,
    nextLeft: beside,
    nextTop: below,
    gridlines: look.gridlines,
    // Nobody stands before them to draw the line between.
    isFirstRow: area.top === model.rows.shown[0],
    isFirstCol: area.left === model.cols.shown[0],
  });
}

function stuck({ model, frozenRows, frozenCols }: SheetRowProps, row: number, col: number): CSSProperties {
  return {
    ...(row < frozenRows ? { top: HEADER_HEIGHT + model.rows.start(row) } : {}),
    ...(col < frozenCols ? { left: HEADER_WIDTH + model.cols.start(col) } : {}),
  };
}

/** As far as a long text may run on. */
const MOST_BLANK = 12;

function roomBeside(model: SheetModel, row: number, col: number): number {
  let last = col;
  for (let next = col + 1; next <= col + MOST_BLANK && next < model.cols.count; next++) {
    const { left, right } = model.area(row, next);
    if (left !== right || model.isFilled(row, next)) break;
    last = next;
  }
  return last === col ? 0 : model.cols.size(col + 1, last);
}
