import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: {
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", height: "6px" },
  },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationNormal,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  endless: {
    width: "40%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(250%)" } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    animationTimingFunction: "ease-in-out",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationName: "none", opacity: 0.5 },
  },
});

/** Shows how far something has come, from 0 to 1; null if that is not known. */
export function ProgressLine({
  done,
  label,
}: {
  readonly done: number | null;
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className={styles.root}
    >
      <div
        className={mergeClasses(styles.bar, percent === null && styles.endless)}
        style={percent === null ? undefined : { width: `${String(percent)}%` }}
      />
    </div>
  );
}
