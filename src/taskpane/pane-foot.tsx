import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult } from "../check";
import { SelectedCell } from "./cell/selected-cell";
import { changedSinceCheck } from "./checked/changed-since-check";
import { usePaneActions } from "./pane-context";
import type { PaneState } from "./state";
import { useText } from "./text/text-context";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: "var(--below, 0px)",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // In the lowest pane that Excel shows it would cover what is read.
    "@media (max-height: 480px)": { position: "static" },
  },
});

/** One and the same list, so that nobody looks again at what has not changed. */
const NO_RESULTS: readonly ClauseResult[] = [];

/** Shows below the results the two things to do next, and below every page what is known of the selected cell. */
export function PaneFoot({ state }: { readonly state: PaneState }): ReactElement {
  const { t } = useText();
  const actions = usePaneActions();
  const styles = useStyles();
  const { book, screen, work, stale } = state;
  const isBusy = work !== null;
  return (
    <>
      {screen.at === "results" && book.stage === "checked" && (
        <footer className={styles.root}>
          <Button disabledFocusable={isBusy} onClick={() => void actions.check("workbook")}>
            {t("check-again")}
          </Button>
          <Button
            appearance={stale || changedSinceCheck(state) ? "secondary" : "primary"}
            disabledFocusable={isBusy}
            onClick={() => void actions.openWriting()}
          >
            {t("results.write")}
          </Button>
        </footer>
      )}
      {/* On its own page all of it is told; the self-test selects cells itself. */}
      {screen.at !== "cell" && screen.at !== "selftest" && (
        <SelectedCell
          results={book.stage === "checked" ? book.report.results : NO_RESULTS}
          isIdle={!isBusy && !stale}
        />
      )}
    </>
  );
}
