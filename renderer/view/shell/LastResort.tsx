import { Component, Fragment, type ReactNode } from 'react';
import { messages } from '../../strings/frame.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly tries: number;
}

/** When the window cannot be drawn: never an empty one. Decisions are on disk; drawing starts anew. */
export class LastResort extends Component<Props, State> {
  override state: State = { failed: false, tries: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override render(): ReactNode {
    const { failed, tries } = this.state;
    if (!failed) return <Fragment key={tries}>{this.props.children}</Fragment>;
    return (
      <main className="lastResort" role="alert">
        <h1>{messages.unknown}</h1>
        <p>{messages.unknownNow}</p>
        <button
          type="button"
          className="primary"
          onClick={() => this.setState({ failed: false, tries: tries + 1 })}
        >
          {messages.goOn}
        </button>
      </main>
    );
  }
}
