import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useDispatch, useTexts } from '../pane-context';
import type { View } from '../state/pane-state';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
});

interface ViewHeadingProps {
  readonly children: string;
  /** The view that this one was opened from. */
  readonly backTo?: View;
}

/** Top of a view that was opened over the list: reading goes on here, and the way back stands beside it. */
export function ViewHeading({ children, backTo = 'findings' }: ViewHeadingProps): ReactNode {
  const texts = useTexts();
  const dispatch = useDispatch();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        aria-label={texts.back}
        onClick={() => dispatch({ type: 'shown', view: backTo })}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h2>
    </div>
  );
}
