import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import { useSharedStyles } from "../parts/shared-styles";

const useStyles = makeStyles({
  root: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  framed: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
      // Else the mouse would leave white words on the hover's own light ground.
      ":hover": { backgroundColor: "Highlight" },
    },
  },
  framedPressed: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
});

/** Shows a button of a filter, which stays pressed while it is on. */
export function ToggleButton({
  pressed,
  framed = false,
  className,
  onClick,
  children,
}: {
  readonly pressed: boolean;
  readonly framed?: boolean;
  readonly className: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={mergeClasses(
        shared.plainButton,
        shared.small,
        styles.root,
        framed && styles.framed,
        className,
        pressed && styles.pressed,
        pressed && framed && styles.framedPressed,
      )}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
