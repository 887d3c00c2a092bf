import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useRef, type ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { usePaneActions } from "../pane-context";
import { useArrowKeys } from "../parts/use-arrow-keys";
import type { ResultsView } from "../looking";
import { isToDo } from "../text/gravity";
import { useText } from "../text/text-context";
import { ToggleButton } from "./toggle-button";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: {
    padding: "3px 10px",
    minHeight: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  pressed: { fontWeight: tokens.fontWeightSemibold },
});

/** Chooses between what needs doing, gravest first, and all clauses in the standard's order. */
export function ShowBar({
  results,
  view,
}: {
  readonly results: readonly ClauseResult[];
  readonly view: ResultsView;
}): ReactElement {
  const { t } = useText();
  const { changeView } = usePaneActions();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useArrowKeys(root, "button", "row");
  return (
    <div role="group" aria-label={t("show.label")} className={styles.buttons} ref={root}>
      {(["todo", "all"] as const).map((shown) => (
        <ToggleButton
          key={shown}
          framed
          pressed={view.shown === shown}
          className={mergeClasses(styles.button, view.shown === shown && styles.pressed)}
          onClick={() => {
            changeView({ shown, ...(shown === "todo" ? { dimension: null } : {}) });
          }}
        >
          {t(`show.${shown}`, { n: shown === "todo" ? results.filter(isToDo).length : results.length })}
        </ToggleButton>
      ))}
    </div>
  );
}
