import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useRef, type ReactElement } from "react";
import type { Verdict } from "../../check";
import { usePaneActions } from "../pane-context";
import { useArrowKeys } from "../parts/use-arrow-keys";
import { VerdictIcon } from "../parts/verdict-mark";
import type { ResultsView, VerdictGroup } from "../looking";
import { useText } from "../text/text-context";
import { GroupSwatch } from "./share-bar";
import { ToggleButton } from "./toggle-button";
import { GROUPS, type GroupCounts } from "./verdict-groups";

/** The verdict whose icon stands for a group. */
const SIGN: Readonly<Record<VerdictGroup, Verdict>> = {
  met: "met",
  unmet: "unmet",
  open: "insufficient-data",
  later: "not-due",
};

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "4px" },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "flex-start",
    padding: "2px 1px 4px",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  figure: {
    display: "flex",
    alignItems: "center",
    gap: "3px",
    // At 320 px number and unit have the line just to themselves.
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Counts the clauses by group; a count that is pressed shows only these, and pressed again what needs doing. */
export function VerdictCounts({
  counts,
  shown,
}: {
  readonly counts: GroupCounts;
  readonly shown: ResultsView["shown"];
}): ReactElement {
  const { t } = useText();
  const { changeView } = usePaneActions();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useArrowKeys(root, "button", "row");
  return (
    <div role="group" aria-label={t("filter.label")} className={styles.root} ref={root}>
      {GROUPS.map((group) => (
        <ToggleButton
          key={group}
          framed
          pressed={shown === group}
          className={styles.count}
          onClick={() => {
            changeView({ shown: shown === group ? "todo" : group });
          }}
        >
          <span className={styles.figure}>
            <VerdictIcon verdict={SIGN[group]} />
            {t("filter.count", { n: counts[group] })}
          </span>
          <span>{t(`filter.${group}`)}</span>
          <GroupSwatch group={group} />
        </ToggleButton>
      ))}
    </div>
  );
}
