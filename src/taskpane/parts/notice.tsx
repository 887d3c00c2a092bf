import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import type { ReactElement, ReactNode } from "react";

export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** A bar with a sentence and what can be done about it. */
export function Notice({
  intent,
  children,
  actions = [],
}: {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly actions?: readonly NoticeAction[];
}): ReactElement {
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      politeness={intent === "error" ? "assertive" : "polite"}
      role={intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>{children}</MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions>
          {actions.map(({ label, onClick }) => (
            <Button key={label} size="small" onClick={onClick}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
