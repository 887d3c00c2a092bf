import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult, Verdict } from "../../check";
import { usePaneActions } from "../pane-context";
import { useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon } from "../parts/verdict-mark";
import type { ResultsView, VerdictGroup } from "../state";
import { useText } from "../text/text-context";
import { groupOf, GROUPS } from "./verdict-groups";

/** The verdict whose icon stands for a group. */
const SIGN: Readonly<Record<VerdictGroup, Verdict>> = {
  met: "met",
  unmet: "unmet",
  open: "insufficient-data",
  later: "not-due",
};

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "6px" },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "flex-start",
    padding: "5px 2px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  figure: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Counts the clauses by group; a count that is pressed shows only these, and pressed again what needs doing. */
export function VerdictCounts({
  results,
  shown,
}: {
  readonly results: readonly ClauseResult[];
  readonly shown: ResultsView["shown"];
}): ReactElement {
  const { t } = useText();
  const { changeView } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("filter.label")} className={styles.root}>
      {GROUPS.map((group) => (
        <button
          key={group}
          type="button"
          aria-pressed={shown === group}
          className={mergeClasses(shared.plainButton, styles.count, shown === group && styles.pressed)}
          onClick={() => {
            changeView({ shown: shown === group ? "todo" : group });
          }}
        >
          <span className={styles.figure}>
            <VerdictIcon verdict={SIGN[group]} />
            {t("filter.count", { n: results.filter((result) => groupOf(result) === group).length })}
          </span>
          <span className={shared.small}>{t(`filter.${group}`)}</span>
        </button>
      ))}
    </div>
  );
}
