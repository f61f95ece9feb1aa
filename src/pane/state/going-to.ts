import { textsIn } from '../../app/texts/texts';
import { parseAddress } from '../../core/grid/address';
import type { Desk } from './desk';
import { failureNotice } from './failure-notice';

/** Quick, and next to whatever else is going on: it only moves the selection. */
export async function goTo({ host, store, language }: Desk, sheet: string, cell: string): Promise<void> {
  const place = parseAddress(cell);
  if (place === null) return;
  const { failure } = textsIn(language()).pane;
  try {
    const { workbook } = await host();
    store.dispatch({ type: 'led', place: { sheet, ...place } });
    const outcome = await workbook.goTo({ sheet, ...place });
    if (outcome === 'shown') {
      // Of merged cells the first is selected: that is where the pane has led to.
      if (store.get().view === 'explanation')
        store.dispatch({ type: 'led', place: await workbook.selection() });
      return;
    }
    const lines = [failure.goTo[outcome](sheet)];
    store.dispatch({
      type: 'told',
      notice: { title: failure.goToTitle, tone: 'attention', lines, details: null },
    });
  } catch (fault) {
    store.dispatch({ type: 'told', notice: failureNotice(fault, 'goTo', language()) });
  }
}
