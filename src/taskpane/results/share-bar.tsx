import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { VerdictGroup } from "../looking";
import { GROUPS, type GroupCounts } from "./verdict-groups";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "1px",
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", height: "8px" },
  },
  tall: { height: "10px" },
  swatch: {
    width: "100%",
    height: "4px",
    "@media (forced-colors: active)": { height: "8px", outline: "1px solid CanvasText" },
  },
});

// A contrast theme's own colours mean nothing here, so the parts differ by pattern: what is met is full, what isn't hatched, what is
// open mostly empty.
const useGroupStyles = makeStyles({
  met: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  unmet: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 3px, Canvas 3px 5px)",
      forcedColorAdjust: "none",
    },
  },
  open: {
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 6px)",
      forcedColorAdjust: "none",
    },
  },
  later: {
    backgroundColor: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", forcedColorAdjust: "none" },
  },
});

/** Draws how many of something are in each group as lengths. The figures stand beside it, so screen readers skip it. */
export function ShareBar({
  shares,
  tall = false,
}: {
  readonly shares: GroupCounts;
  readonly tall?: boolean;
}): ReactElement {
  const styles = useStyles();
  const colors = useGroupStyles();
  return (
    <div className={mergeClasses(styles.root, tall && styles.tall)} aria-hidden="true">
      {GROUPS.filter((group) => shares[group] > 0).map((group) => (
        <div key={group} className={colors[group]} style={{ flexGrow: shares[group], flexBasis: 0 }} />
      ))}
    </div>
  );
}

/** The bar's legend: how a group is drawn in it. */
export function GroupSwatch({ group }: { readonly group: VerdictGroup }): ReactElement {
  const styles = useStyles();
  const colors = useGroupStyles();
  return <span className={mergeClasses(styles.swatch, colors[group])} aria-hidden="true" />;
}
