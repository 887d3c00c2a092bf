import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { usePaneActions } from "../pane-context";
import { useSharedStyles } from "../parts/shared-styles";
import { passesFilter, type Filter } from "../state";
import { useText } from "../text/text-context";

const FILTERS: readonly Filter[] = ["all", "problems", "to-confirm"];

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: {
    padding: "3px 12px",
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

export function FilterBar({
  results,
  filter,
}: {
  readonly results: readonly ClauseResult[];
  readonly filter: Filter;
}): ReactElement {
  const { t } = useText();
  const { setFilter } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("filter.label")} className={styles.root}>
      {FILTERS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={filter === one}
          className={mergeClasses(
            shared.plainButton,
            shared.small,
            styles.button,
            filter === one && styles.pressed,
          )}
          onClick={() => {
            setFilter(one);
          }}
        >
          {t(`filter.${one}`, { n: results.filter((result) => passesFilter(result, one)).length })}
        </button>
      ))}
    </div>
  );
}
