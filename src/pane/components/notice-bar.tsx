import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useDispatch, usePaneState, useTexts } from '../pane-context';
import type { Notice } from '../state/pane-state';
import { CopyButton } from './copy-button';

const INTENTS = { good: 'success', attention: 'warning', failed: 'error' } as const;

const useStyles = makeStyles({
  // At 200 % the words need the whole width; the sign and the cross share the line above.
  bar: {
    '@media (max-width: 220px)': {
      gridTemplateAreas: '"icon actions" "body body" "secondaryActions secondaryActions"',
      gridTemplateColumns: '1fr auto',
    },
  },
  // The words go on below the cross, which stands beside the title.
  body: {
    gridColumnStart: 'body-start',
    gridColumnEnd: 'actions-end',
    '@media (max-width: 220px)': { gridColumnEnd: 'body-end' },
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', marginBottom: tokens.spacingVerticalXXS, paddingRight: '32px' },
});

/** How the last click went, until the next one or until it is put away. */
export function NoticeBar(): ReactNode {
  const notice = usePaneState((state) => state.notice);
  return notice === null ? null : <Shown notice={notice} />;
}

function Shown({ notice }: { notice: Notice }): ReactNode {
  const texts = useTexts();
  const dispatch = useDispatch();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={INTENTS[notice.tone]} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{notice.title}</MessageBarTitle>
        {notice.lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={() => dispatch({ type: 'told', notice: null })}
          />
        }
      >
        {notice.details !== null && <CopyButton text={notice.details} />}
      </MessageBarActions>
    </MessageBar>
  );
}
