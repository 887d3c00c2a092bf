import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useContext, useState, type ReactElement, type ReactNode } from "react";
import { PaneContext } from "../pane-context";
import { Icon } from "./icon";
import { focusRing } from "./shared-styles";

const useStyles = makeStyles({
  root: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  // Several stand side by side while they are closed; an open one takes the whole width.
  chip: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowX: "clip",
    "&[open]": { flexBasis: "100%" },
  },
  inChip: {
    padding: "3px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": focusRing,
    // As the buttons beside it, and not as a link.
    "@media (forced-colors: active)": { color: "ButtonText" },
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
  chip = false,
  part,
  chevron = "start",
  onToggle,
}: {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly padded?: boolean;
  /** A card of its own, small while it is closed. */
  readonly chip?: boolean;
  /** What it is called where it is to stay open while other pages are shown. */
  readonly part?: string;
  readonly chevron?: "start" | "end";
  readonly onToggle?: (open: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const pane = useContext(PaneContext);
  const [wasOpen] = useState(() => part !== undefined && pane?.state().parts.includes(part) === true);
  return (
    <details
      open={open ?? wasOpen}
      className={mergeClasses(styles.root, chip && styles.chip)}
      onToggle={(event) => {
        const isOpen = event.currentTarget.open;
        if (part !== undefined) pane?.actions.openPart(part, isOpen);
        onToggle?.(isOpen);
      }}
    >
      {/* It can be focused by itself, but Office.js on the web skips what has no tab index. */}
      <summary
        tabIndex={0}
        className={mergeClasses(styles.summary, chip ? styles.inChip : padded ? styles.padded : styles.plain)}
      >
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
