import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { reviewTextsIn } from '../../app/texts/review-texts';
import { useWorkbench } from '../workbench-context';
import { chosenFiles } from './chosen-files';
import { useManyDesk } from './use-many';

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** Chooses many files; once there is a table of them, leads back to it. */
export function ManyButton(): ReactNode {
  const { language } = useWorkbench();
  const many = useManyDesk();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const texts = reviewTextsIn(language);
  if (many === null) return null;
  return (
    <>
      <Button appearance="subtle" onClick={() => chooser.current?.click()}>
        {texts.choose}
      </Button>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xls,.et"
        aria-label={texts.choose}
        onChange={({ target }) => {
          many.begin(chosenFiles([...(target.files ?? [])]));
          target.value = '';
        }}
      />
      {many.list !== null && (
        <Button appearance="subtle" onClick={many.show}>
          {texts.back(many.list.get().files.length)}
        </Button>
      )}
    </>
  );
}
