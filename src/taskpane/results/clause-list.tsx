import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useRef, type ReactElement } from "react";
import type { ClauseResult, Report } from "../../check";
import type { LedgerNames, Overview } from "../../assistant";
import { useSharedStyles } from "../parts/shared-styles";
import { useArrowKeys } from "../parts/use-arrow-keys";
import type { ResultsView } from "../looking";
import { useText } from "../text/text-context";
import { isToDo } from "../text/gravity";
import { ClauseItem } from "./clause-item";
import { useLastConfirmer } from "./use-last-confirmer";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: {
    margin: "0",
    padding: "8px 12px 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

/** Lists clauses: what needs doing in one list, everything else by the standard's dimensions. */
export function ClauseList({
  report,
  overview,
  clauses,
  names,
  view,
  busy,
}: {
  readonly report: Report;
  readonly overview: Overview;
  readonly clauses: readonly ClauseResult[];
  readonly names: LedgerNames;
  readonly view: ResultsView;
  readonly busy: boolean;
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useArrowKeys(root, "article > details > summary", "column");
  const confirmer = useLastConfirmer(report.results);
  const list = (results: readonly ClauseResult[]): ReactElement => (
    <ul className={mergeClasses(shared.list)}>
      {results.map((result) => (
        <li key={result.id} className={styles.item}>
          <ClauseItem
            result={result}
            names={names}
            overview={overview}
            isOpen={view.opened.includes(result.id)}
            until={report.period.to}
            confirmer={confirmer}
            // What is closed is not drawn again where the pane begins to work.
            busy={busy && view.opened.includes(result.id)}
          />
        </li>
      ))}
    </ul>
  );
  if (view.shown === "todo") {
    const open = clauses.filter(isToDo).length;
    // What was just said stays listed, so that it can be taken back.
    const said = clauses.length - open;
    return (
      <div className={shared.card} ref={root}>
        <h2 className={shared.unseen}>
          {[t("show.todo", { n: open }), ...(said > 0 ? [t("show.said", { n: said })] : [])].join(
            t("separator"),
          )}
        </h2>
        {list(clauses)}
      </div>
    );
  }
  return (
    <div className={styles.root} ref={root}>
      {report.dimensions.map((dimension) => {
        const own = clauses.filter((result) => result.dimension === dimension.id);
        if (own.length === 0) return null;
        return (
          <div key={dimension.id} className={shared.card}>
            <h2 className={styles.heading}>{name(dimension.name)}</h2>
            {list(own)}
          </div>
        );
      })}
    </div>
  );
}
