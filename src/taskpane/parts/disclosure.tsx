import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icon";
import { focusRing } from "./shared-styles";

const useStyles = makeStyles({
  root: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": focusRing,
  },
  // Lines of small print stand close together, so each needs a target of 24 px.
  plain: { padding: "4px 0" },
  padded: { padding: "10px 12px", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chevron: {
    flexShrink: 0,
    marginTop: "3px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  label: { flexGrow: 1, minWidth: 0 },
  atEnd: { order: 1, alignSelf: "center", marginTop: "0" },
});

/**
 * Shows a line that opens. It is the browser's own `details`, so that keyboard, screen readers and searching the page
 * work by themselves.
 */
export function Disclosure({
  label,
  children,
  open,
  padded = false,
  chevron = "start",
  onToggle,
}: {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly padded?: boolean;
  readonly chevron?: "start" | "end";
  readonly onToggle?: (open: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <details
      open={open}
      className={styles.root}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      {/* It can be focused by itself, but Office.js on the web skips what has no tab index. */}
      <summary tabIndex={0} className={mergeClasses(styles.summary, padded ? styles.padded : styles.plain)}>
        <Icon
          name="chevron"
          size={14}
          className={mergeClasses(styles.chevron, chevron === "end" && styles.atEnd)}
        />
        <span className={styles.label}>{label}</span>
      </summary>
      {children}
    </details>
  );
}
