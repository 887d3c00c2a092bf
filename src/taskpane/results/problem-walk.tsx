import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ClauseResult } from "../../check";
import type { CellArea } from "../../grid";
import { usePaneActions, useVisits } from "../pane-context";
import { Icon } from "../parts/icon";
import { useSharedStyles } from "../parts/shared-styles";
import { useArrowKeys } from "../parts/use-arrow-keys";
import { cellText } from "../text/cell-text";
import { useText } from "../text/text-context";
import { clauseAnchor } from "./clause-anchor";

const useStyles = makeStyles({
  root: { display: "flex", gap: "4px", alignItems: "center", marginLeft: "auto" },
  counter: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** A place to go to, its address, and the clause whose problem it shows. */
interface Stop {
  readonly clause: string;
  readonly area: CellArea;
  readonly address: string;
}

/** Walks through the cells of all problems shown, in their order, with the buttons or with F8 and Shift+F8. */
export function ProblemWalk({ clauses }: { readonly clauses: readonly ClauseResult[] }): ReactElement | null {
  const { t } = useText();
  const { select, openClause } = usePaneActions();
  const visits = useVisits();
  const shared = useSharedStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useArrowKeys(root, "button", "row");
  const stops = stopsOf(clauses);
  const at = stops.findIndex(({ address }) => address === visits.current);
  // A walk that goes on past its end says so.
  const [wrapped, setWrapped] = useState<"to-first" | "to-last" | null>(null);
  const step = (by: 1 | -1): void => {
    const from = at < 0 && by < 0 ? 0 : at;
    const end = by > 0 ? ("to-first" as const) : ("to-last" as const);
    setWrapped(at >= 0 && stops[at + by] === undefined ? end : null);
    const stop = stops[(from + by + stops.length) % stops.length];
    if (stop === undefined) return;
    openClause(stop.clause, true);
    void select(stop.area);
    document.getElementById(clauseAnchor(stop.clause))?.scrollIntoView({ block: "nearest" });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  });
  if (stops.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={t("walk.label")}
      className={mergeClasses(shared.small, styles.root)}
      ref={root}
    >
      <span className={styles.counter} aria-live="polite">
        {at < 0
          ? t("walk.all", { n: stops.length })
          : t("walk.at", {
              n: at + 1,
              all: stops.length,
              seen: stops.filter(({ address }) => visits.all.includes(address)).length,
            })}
        {at >= 0 && wrapped !== null && t(`walk.${wrapped}`)}
      </span>
      <Button
        size="small"
        icon={<Icon name="back" size={14} />}
        aria-label={t("walk.back")}
        title={t("walk.back-key")}
        onClick={() => {
          step(-1);
        }}
      />
      <Button
        size="small"
        icon={<Icon name="chevron" size={14} />}
        aria-label={t("walk.on")}
        title={t("walk.on-key")}
        onClick={() => {
          step(1);
        }}
      />
    </div>
  );
}

/** The cells of the clauses' problems, each place once. */
function stopsOf(clauses: readonly ClauseResult[]): readonly Stop[] {
  const places = new Map<string, Stop>();
  for (const { id, problems } of clauses)
    for (const area of problems.flatMap(({ cells }) => cells)) {
      const address = cellText(area);
      if (!places.has(address)) places.set(address, { clause: id, area, address });
    }
  return [...places.values()];
}
