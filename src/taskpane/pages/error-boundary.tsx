import { Component, type ReactNode } from "react";
import { PlainPage } from "./plain-page";

interface Props {
  readonly children: ReactNode;
}

/** Shows a page instead of an empty pane if a bug stops a screen. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <PlainPage obstacle="broken" /> : this.props.children;
  }
}
