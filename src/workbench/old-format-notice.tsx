import { useState, type ReactNode } from 'react';
import { oldFormatTextsIn } from '../app/texts/old-format-texts';
import { Notice } from './notice';
import type { OpenedFile } from './services';
import { useWorkbench } from './workbench-context';

/** Says of a file in the old format that it is a copy that is open, and what the copy lacks. */
export function OldFormatNotice({ file }: { readonly file: OpenedFile }): ReactNode {
  const { language } = useWorkbench();
  const [read, setRead] = useState(false);
  const { copiedFrom, name } = file;
  if (copiedFrom === undefined || read) return null;
  const texts = oldFormatTextsIn(language);
  return (
    <Notice tone="warning" title={texts.title(copiedFrom.name)} onDismiss={() => setRead(true)}>
      {texts.copied(name)}
      {copiedFrom.lost.length > 0 && <> {texts.lost(copiedFrom.lost)}</>}
    </Notice>
  );
}
