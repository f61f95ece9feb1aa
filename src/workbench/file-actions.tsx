import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Download } from './use-download';
import type { OpenDesk } from './use-files';
import { useRevision } from './use-workbook';
import { useWorkbenchTexts } from './workbench-context';

/** 下载, 撤销 and 重做. The two go step by step over everything, also over what the pane has done. */
export function FileActions({
  desk,
  download,
}: {
  readonly desk: OpenDesk;
  readonly download: Download;
}): ReactNode {
  const { workbook } = desk.file;
  useRevision(workbook);
  const texts = useWorkbenchTexts();
  return (
    <>
      <Button appearance={download.unsaved ? 'primary' : 'secondary'} onClick={() => void download.run()}>
        {texts.download}
      </Button>
      <Button
        appearance="subtle"
        title={texts.undoHint}
        disabledFocusable={!workbook.canStepBack}
        onClick={() => void workbook.stepBack()}
      >
        {texts.undoStep}
      </Button>
      <Button
        appearance="subtle"
        title={texts.redoHint}
        disabledFocusable={!workbook.canStepForward}
        onClick={() => void workbook.stepForward()}
      >
        {texts.redoStep}
      </Button>
    </>
  );
}
