import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { Verdict } from "../../check";
import { useText } from "../text/text-context";
import { Icon, type IconName } from "./icon";

const ICONS: Readonly<Record<Verdict, IconName>> = {
  met: "circle-check",
  unmet: "circle-cross",
  behind: "triangle-alert",
  "not-due": "clock",
  "insufficient-data": "circle-dashed",
  "needs-confirmation": "person-question",
  "not-applicable": "circle-minus",
};

const useVerdictColors = makeStyles({
  met: { color: tokens.colorPaletteGreenForeground1 },
  unmet: { color: tokens.colorPaletteRedForeground1 },
  behind: { color: tokens.colorPaletteDarkOrangeForeground1 },
  "not-due": { color: tokens.colorNeutralForeground3 },
  "insufficient-data": { color: tokens.colorNeutralForeground3 },
  "needs-confirmation": { color: tokens.colorPaletteBlueForeground2 },
  "not-applicable": { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({
  // An svg keeps its colour where everything else takes the system's.
  icon: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  word: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

/** Draws a verdict's icon, which always stands beside its word. */
export function VerdictIcon({
  verdict,
  size,
}: {
  readonly verdict: Verdict;
  readonly size?: number;
}): ReactElement {
  const colors = useVerdictColors();
  const styles = useStyles();
  return <Icon name={ICONS[verdict]} size={size} className={mergeClasses(colors[verdict], styles.icon)} />;
}

export function VerdictWord({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { t } = useText();
  const colors = useVerdictColors();
  const styles = useStyles();
  return <span className={mergeClasses(styles.word, colors[verdict])}>{t(`verdict.${verdict}`)}</span>;
}
