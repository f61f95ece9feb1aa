import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // The sign, not the edge of the button, stands under what is above; a long label reads from the left.
  button: {
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    textAlign: 'left',
  },
  body: { paddingLeft: tokens.spacingHorizontalL },
});

/** Something that is there for whoever asks. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} hidden={!isOpen} className={styles.body}>
        {isOpen && children}
      </div>
    </>
  );
}
