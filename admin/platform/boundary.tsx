import { Component, type ReactNode } from "react";
import { RefusalView } from "./refusal.tsx";

/** A page that fails leaves the rest of the console working. */
export class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render(): ReactNode {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <RefusalView of={this.state.error} retry={() => location.reload()} />
    );
  }
}
