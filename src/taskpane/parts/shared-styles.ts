import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";

export const focusRing = {
  outlineStyle: "solid",
  outlineWidth: "2px",
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: "1px",
} as const;

/** A text that leads somewhere. In contrast themes no colour of ours tells it from others. */
export const linkColor = {
  color: tokens.colorBrandForegroundLink,
  "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
} as const;

/** Styles that several parts share. */
export const useSharedStyles = makeStyles({
  /** A button that looks like text: no frame, the colour of links. */
  plainButton: {
    appearance: "none",
    backgroundColor: "transparent",
    border: "0",
    padding: "0",
    margin: "0",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": focusRing,
    ":disabled": { cursor: "default" },
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowX: "clip",
  },
  /** A box or circle to be ticked. */
  tick: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": focusRing,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** Seen by screen readers only. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  list: { listStyleType: "none", margin: "0", padding: "0" },
});
