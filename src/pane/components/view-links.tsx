import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { DocumentTableArrowRightRegular } from '@fluentui/react-icons/svg/document-table-arrow-right';
import type { ReactNode } from 'react';
import { textsIn } from '../../app/texts/texts';
import { useCommands, useDispatch, useLanguage, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The ways on from here: how the form stands as a whole, and what to hand out of it. */
export function ViewLinks(): ReactNode {
  const { overview, output } = textsIn(useLanguage());
  const styles = useStyles();
  const commands = useCommands();
  const dispatch = useDispatch();
  const busy = usePaneState((state) => state.busy);
  const isChecked = usePaneState((state) => state.report !== null);
  return (
    <div className={styles.line}>
      <Button
        size="small"
        icon={
          busy?.command === 'overview' ? <Spinner size="tiny" aria-hidden /> : <DataBarHorizontalRegular />
        }
        disabledFocusable={busy !== null}
        onClick={() => void commands.showOverview()}
      >
        {overview.heading}
      </Button>
      {isChecked && (
        <Button
          size="small"
          icon={<DocumentTableArrowRightRegular />}
          disabledFocusable={busy !== null}
          onClick={() => dispatch({ type: 'shown', view: 'output' })}
        >
          {output.heading}
        </Button>
      )}
    </div>
  );
}
