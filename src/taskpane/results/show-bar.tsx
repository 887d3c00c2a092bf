import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { usePaneActions } from "../pane-context";
import { InputField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import type { ResultsView } from "../state";
import { useText } from "../text/text-context";
import { isShown } from "./verdict-groups";

/** From so many clauses on they can be searched. */
const MANY = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: {
    padding: "3px 12px",
    minHeight: "24px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

/** Chooses between what needs doing, gravest first, and all clauses in the standard's order; of many clauses looks for words. */
export function ShowBar({
  results,
  view,
}: {
  readonly results: readonly ClauseResult[];
  readonly view: ResultsView;
}): ReactElement {
  const { t } = useText();
  const { changeView } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role="group" aria-label={t("show.label")} className={styles.buttons}>
        {(["todo", "all"] as const).map((shown) => (
          <button
            key={shown}
            type="button"
            aria-pressed={view.shown === shown}
            className={mergeClasses(
              shared.plainButton,
              shared.small,
              styles.button,
              view.shown === shown && styles.pressed,
            )}
            onClick={() => {
              changeView({ shown, ...(shown === "todo" ? { dimension: null } : {}) });
            }}
          >
            {t(`show.${shown}`, { n: results.filter((result) => isShown(result, shown)).length })}
          </button>
        ))}
      </div>
      {results.length > MANY && (
        <InputField
          type="text"
          label={t("show.search")}
          value={view.search}
          onChange={(search) => {
            changeView({ search });
          }}
        />
      )}
    </div>
  );
}
