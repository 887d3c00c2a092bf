import { ToggleButton } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { usePaneActions } from "../pane-context";
import { passesFilter, type Filter } from "../state";
import { useText } from "../text/text-context";

const FILTERS: readonly Filter[] = ["all", "problems", "to-confirm"];

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
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
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("filter.label")} className={styles.root}>
      {FILTERS.map((one) => (
        <ToggleButton
          key={one}
          size="small"
          shape="circular"
          className={styles.button}
          checked={filter === one}
          onClick={() => {
            setFilter(one);
          }}
        >
          {t(`filter.${one}`, { n: results.filter(({ verdict }) => passesFilter(verdict, one)).length })}
        </ToggleButton>
      ))}
    </div>
  );
}
