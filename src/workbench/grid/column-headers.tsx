import type { ReactNode } from 'react';
import type { WorkbenchTexts } from '../../app/texts/workbench-zh';
import { columnName } from '../../core/grid/address';
import type { SheetModel } from './sheet-model';
import { HEADER_HEIGHT, HEADER_WIDTH } from './sheet-row';
import type { GridStyles } from './use-grid-styles';

export function ColumnHeaders({
  model,
  styles,
  frozenCols,
  texts,
}: {
  readonly model: SheetModel;
  readonly styles: GridStyles;
  readonly frozenCols: number;
  readonly texts: WorkbenchTexts;
}): ReactNode {
  return (
    <>
      <colgroup>
        <col style={{ width: HEADER_WIDTH }} />
        {model.cols.shown.map((col) => (
          <col key={col} style={{ width: model.cols.size(col) }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1} style={{ height: HEADER_HEIGHT }}>
          <td className={styles.cornerHeader} aria-colindex={1} />
          {model.cols.shown.map((col) => (
            <th
              key={col}
              role="columnheader"
              scope="col"
              aria-colindex={col + 2}
              aria-label={texts.column(columnName(col))}
              className={col < frozenCols ? styles.frozenColHeader : styles.colHeader}
              style={col < frozenCols ? { left: HEADER_WIDTH + model.cols.start(col) } : {}}
            >
              {columnName(col)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
