import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { OpenOptions, Overview } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    justifyContent: "space-between",
  },
});

/** Below the standard: how far the unit's own rubric is agreed to, and the way to it; or, where none is found, how there would be one. */
export function RubricLine({
  overview: { standards },
  options,
  isAsked,
}: {
  readonly overview: Pick<Overview, "standards">;
  readonly options: OpenOptions;
  /** The standard is asked for the first time. */
  readonly isAsked: boolean;
}): ReactElement | null {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const rubric = standards.find(({ id }) => id === options.standard)?.rubric;
  if (!rubric) {
    if (!isAsked) return null;
    if (standards.some((one) => one.rubric !== undefined)) return null;
    return <span className={mergeClasses(shared.small, shared.quiet)}>{t("check.rubric-none")}</span>;
  }
  const { sheet, requirements, unsure, unconfirmed, changes } = rubric;
  const isMoved = changes.added.length + changes.changed.length + changes.gone.length > 0;
  return (
    <div className={styles.root}>
      <span className={mergeClasses(shared.small, shared.quiet)}>
        {isMoved && t("check.rubric-moved") + t("separator")}
        {unconfirmed === 0
          ? t("check.rubric-done", { n: requirements })
          : t("check.rubric", { n: requirements, unsure, open: unconfirmed })}
      </span>
      <Button
        size="small"
        onClick={() => {
          go({ at: "rubric", sheet });
        }}
      >
        {t("check.rubric-open")}
      </Button>
    </div>
  );
}
