import type { ClipboardEvent, ReactNode } from 'react';
import { paintCell } from '../../app/number-display/show-cell';
import { cellAddress } from '../../core/grid/address';
import { CellInput } from './cell-input';
import { copiedText } from './copied-text';
import { handleKey } from './handle-key';
import type { SheetGridProps } from './sheet-grid-props';
import { describedBy } from './sheet-row';

/** The selected cell's hold on the keyboard, with what a screen reader says of the cell. */
export function ActiveInput(
  props: SheetGridProps & { readonly id: string; readonly page: () => number },
): ReactNode {
  const { model, view, editing, texts, focusAsked, id } = props;
  const area = model.area(view.selection.active.row, view.selection.active.col);
  const address = cellAddress(area.top, area.left);
  const shown = paintCell(model.cell(area.top, area.left), { date1904: model.source.date1904 }).text;
  const note = model.note(area) === null ? undefined : `${id}-note-${address}`;
  const copy = (event: ClipboardEvent): void => {
    if (editing.entry !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', editing.copy());
    if (event.type === 'cut') editing.clear();
  };
  return (
    <CellInput
      label={`${address} ${shown === '' ? texts.blank : shown}`}
      describedBy={describedBy(id, model.mark(area), note)}
      entry={editing.entry}
      focusAsked={focusAsked}
      focusTaken={props.focusTaken}
      onChange={(text) => editing.change({ text, begun: editing.entry?.begun ?? 'typed' })}
      onKey={(event) => handleKey(event, props, props.page())}
      onLeave={(to) => {
        // To the bar above: that is the same cell.
        if (!(to instanceof Element && to.closest('[data-entry-bar]') !== null)) editing.leave();
      }}
      onCopy={copy}
      onPaste={(event) => {
        if (editing.entry !== null) return;
        event.preventDefault();
        const copied = copiedText(event.clipboardData);
        if (copied !== null) editing.paste(copied);
      }}
    />
  );
}
