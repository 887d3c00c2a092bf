import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult, DimensionResult } from "../../check";
import type { Day } from "../../grid";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { ClauseItem } from "./clause-item";
import { ShareBar } from "./share-bar";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", gap: "6px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "10px 12px" },
});

/** Shows a dimension with the points that it earned, and its clauses. */
export function DimensionSection({
  dimension,
  results,
  open,
  until,
  busy,
}: {
  readonly dimension: DimensionResult;
  readonly results: readonly ClauseResult[];
  readonly open: boolean;
  /** The period's last day. */
  readonly until: Day;
  readonly busy: boolean;
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const label = (
    <span className={styles.label}>
      <span className={styles.head}>
        <h2 className={styles.heading}>{name(dimension.name)}</h2>
        <span className={styles.points}>
          {dimension.checked === 0 && dimension.weight > 0 ? (
            // Nothing could be judged yet, so no points were lost.
            <span className={shared.quiet}>{t("score.to-come", { n: numberText(dimension.weight) })}</span>
          ) : (
            <>
              {numberText(dimension.earned)}
              <span className={shared.quiet}>{t("score.of", { n: numberText(dimension.weight) })}</span>
            </>
          )}
        </span>
      </span>
      <ShareBar earned={dimension.earned} checked={dimension.checked} total={dimension.weight} />
    </span>
  );
  return (
    <div className={shared.card}>
      <Disclosure padded open={open} label={label}>
        <ul className={mergeClasses(shared.list)}>
          {results.map((result) => (
            <li key={result.id} className={styles.item}>
              <ClauseItem result={result} until={until} busy={busy} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
