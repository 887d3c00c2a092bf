import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { DimensionResult, Report } from "../../check";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import type { ResultsView } from "../looking";
import { numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { ShareBar } from "./share-bar";
import { ToggleButton } from "./toggle-button";
import type { GroupCounts } from "./verdict-groups";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "3px",
    width: "100%",
    padding: "6px 12px",
    borderRadius: 0,
  },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / -1" },
});

/** Shows a row a dimension with the points that it earned; a click leaves only its clauses, another all of them. */
export function DimensionList({
  dimensions,
  total,
  view,
}: {
  readonly dimensions: Report["dimensions"];
  /** The standard's points. */
  readonly total: number;
  readonly view: ResultsView;
}): ReactElement {
  const { t, name } = useText();
  const { changeView } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const chosen = dimensions.find(({ id }) => id === view.dimension);
  return (
    <Disclosure
      chip
      part="dimensions"
      label={
        chosen
          ? t("dimension.chosen", { name: name(chosen.name) })
          : total > 0
            ? t("dimension.title-of", { n: numberText(total) })
            : t("dimension.title")
      }
    >
      <ul className={shared.list}>
        {dimensions.map((dimension) => {
          const isChosen = dimension === chosen;
          return (
            <li key={dimension.id}>
              <ToggleButton
                pressed={isChosen}
                className={styles.row}
                onClick={() => {
                  // Of a dimension that is chosen all is wanted, also what is met.
                  changeView(
                    isChosen ? { dimension: null, shown: "todo" } : { dimension: dimension.id, shown: "all" },
                  );
                }}
              >
                <span>{name(dimension.name)}</span>
                <span className={styles.points}>
                  <Points dimension={dimension} />
                </span>
                <span className={styles.bar}>
                  <ShareBar shares={sharesOf(dimension)} />
                </span>
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function Points({ dimension }: { readonly dimension: DimensionResult }): ReactElement | null {
  const { t } = useText();
  const { checked, weight, earned } = dimension;
  const all = numberText(weight);
  if (weight === 0) return null;
  // Nothing could be judged yet, so no points were lost.
  if (checked === 0 && weight > 0) return <>{t("score.to-come", { n: all })}</>;
  return <>{t("score.earned", { n: numberText(earned), all })}</>;
}

/** Points earned, lost and open; what is neither is drawn as nothing to do. */
function sharesOf({ earned, checked, pending, weight }: DimensionResult): GroupCounts {
  const unmet = Math.max(0, checked - earned);
  return { met: earned, unmet, open: pending, later: Math.max(0, weight - checked - pending) };
}
