import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { textsIn, type Language } from '../app/texts/texts';
import { CopyButton } from './components/copy-button';
import { faultDetails } from './state/failure-notice';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

interface State {
  readonly fault: unknown;
}

/** A fault while drawing is told, with what helps to mend it: never an empty pane. */
export class PaneBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const { pane, states } = textsIn(this.props.language);
    return (
      <main role="alert" style={{ padding: '12px' }}>
        <h1 style={{ margin: '0 40px 8px 0', fontSize: '16px' }}>{states.broken.title}</h1>
        <p>{states.broken.text}</p>
        <p>{states.broken.help}</p>
        <Button appearance="primary" size="small" onClick={() => this.setState({ fault: null })}>
          {pane.failure.reload}
        </Button>{' '}
        <CopyButton text={faultDetails(fault)} />
      </main>
    );
  }
}
