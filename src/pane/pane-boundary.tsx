import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { textsIn, type Language } from '../app/texts/texts';
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
    if (this.state.fault === null) return this.props.children;
    const { failure } = textsIn(this.props.language).pane;
    return (
      <div role="alert" style={{ padding: '12px' }}>
        <p>{failure.broken}</p>
        <Button onClick={() => this.setState({ fault: null })}>{failure.reload}</Button>
        <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {faultDetails(this.state.fault)}
        </pre>
      </div>
    );
  }
}
