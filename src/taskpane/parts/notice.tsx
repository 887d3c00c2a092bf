import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

type Intent = "info" | "warning" | "error";

const ICONS: Readonly<Record<Intent, IconName>> = {
  info: "info",
  warning: "triangle-alert",
  error: "circle-cross",
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  message: { display: "flex", gap: "8px", flexGrow: 1, flexBasis: "180px", minWidth: 0 },
  icon: { flexShrink: 0, marginTop: "2px" },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginLeft: "auto" },
});

/**
 * Shows a bar with a sentence and what can be done about it. It is our own, since Fluent's takes four kilobytes for
 * the same bar.
 */
export function Notice({
  intent,
  children,
  actions = [],
}: {
  readonly intent: Intent;
  readonly children: ReactNode;
  readonly actions?: readonly NoticeAction[];
}): ReactElement {
  const styles = useStyles();
  return (
    <div role={intent === "error" ? "alert" : "status"} className={mergeClasses(styles.root, styles[intent])}>
      <div className={styles.message}>
        <Icon name={ICONS[intent]} className={mergeClasses(styles.icon, styles[`${intent}Icon`])} />
        <span className={styles.text}>{children}</span>
      </div>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ label, onClick }) => (
            <Button key={label} size="small" onClick={onClick}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
