import { useState, type DragEvent } from 'react';
import { reviewTextsIn } from '../../app/texts/review-texts';
import { useWorkbench } from '../workbench-context';
import { droppedFiles, holdsFolder, type Dropped } from './dropped-files';
import type { Many } from './use-many';

export interface Dropping {
  readonly drop: (event: DragEvent) => void;
  /** What came of the last drop, where nothing else shows it. */
  readonly told: string | null;
  readonly dismiss: () => void;
}

/** Files dropped anywhere on the page: one is opened, several and folders are checked together. */
export function useDrop(many: Many | null): Dropping {
  const { files, language } = useWorkbench();
  const [told, setTold] = useState<string | null>(null);
  const texts = reviewTextsIn(language);
  const take = ({ chosen, unread }: Dropped): void => {
    if (unread.length > 0) setTold(texts.folderUnread(unread.join('、')));
    else if (chosen.length === 0) setTold(texts.folderEmpty);
    many?.begin(chosen);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const { dataTransfer } = event;
    const [file, ...more] = dataTransfer.files;
    if (file === undefined) return;
    setTold(null);
    const isForMany = many?.shown === true || more.length > 0 || holdsFolder(dataTransfer);
    if (many !== null && isForMany) void droppedFiles(dataTransfer).then(take);
    else void files.openFile(file);
  };
  return { drop, told, dismiss: () => setTold(null) };
}
