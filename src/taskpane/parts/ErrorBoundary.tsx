import { Component, type ReactNode } from "react";
import { problemFrom } from "../problem";
import { SurroundingsContext } from "../surroundings";

interface Props {
  readonly children: ReactNode;
  readonly startOver: () => void;
  /** What is shown; once it is something else, drawing is tried again. */
  readonly shown: unknown;
}

/** Keeps the pane from going blank when a part of it cannot be drawn. */
export class ErrorBoundary extends Component<Props, { readonly details: string | null }> {
  static override contextType = SurroundingsContext;
  declare context: React.ContextType<typeof SurroundingsContext>;
  override state: { readonly details: string | null } = { details: null };

  static getDerivedStateFromError(error: unknown): { readonly details: string } {
    const problem = problemFrom(error);
    return { details: problem.kind === "unexpected" ? problem.details : problem.kind };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.details !== null && before.shown !== this.props.shown) this.setState({ details: null });
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    const { pane } = this.context.messages;
    // Plain elements: whatever broke may well be among the components.
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>{pane.paneBroke}</p>
        <button type="button" onClick={this.props.startOver}>
          {pane.startOver}
        </button>
        <details>
          <summary>{pane.details}</summary>
          <code style={{ overflowWrap: "anywhere" }}>{details}</code>
        </details>
      </div>
    );
  }
}
