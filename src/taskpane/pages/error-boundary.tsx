import { Component, type ReactNode } from "react";
import { PlainPage } from "./plain-page";

interface Props {
  readonly children: ReactNode;
}

/** A bug while showing something must not leave the clerk before an empty pane. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <PlainPage obstacle="broken" /> : this.props.children;
  }
}
