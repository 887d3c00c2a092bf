import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", height: "6px" },
  },
  tall: { height: "8px" },
  earned: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  lost: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** Draws points earned, lost and open as lengths. The figures stand beside it, so screen readers skip it. */
export function ShareBar({
  earned,
  checked,
  total,
  tall = false,
}: {
  readonly earned: number;
  readonly checked: number;
  readonly total: number;
  readonly tall?: boolean;
}): ReactElement {
  const styles = useStyles();
  const width = (points: number): { width: string } => ({
    width: total > 0 ? `${String((100 * points) / total)}%` : "0",
  });
  return (
    <div className={mergeClasses(styles.root, tall && styles.tall)} aria-hidden="true">
      <div className={styles.earned} style={width(earned)} />
      <div className={styles.lost} style={width(Math.max(0, checked - earned))} />
    </div>
  );
}
