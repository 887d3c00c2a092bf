import type { WrittenKind } from "../../own-sheets";
import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { WritePreview } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";
import { kindsOfPreset, PRESETS } from "./presets";

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", gap: "6px" } });

/** Chooses the sheets that usually go together with one click. */
export function PresetBar({
  sheets,
  chosen,
  busy,
}: {
  readonly sheets: readonly WritePreview[];
  readonly chosen: readonly WrittenKind[];
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { choose } = usePaneActions();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("preset.label")} className={styles.root}>
      {PRESETS.map((preset) => {
        const kinds = kindsOfPreset(preset, sheets);
        const isChosen = kinds.length === chosen.length && kinds.every((kind) => chosen.includes(kind));
        return (
          <Button
            key={preset}
            size="small"
            aria-pressed={isChosen}
            appearance={isChosen ? "primary" : "secondary"}
            disabled={busy || kinds.length === 0}
            onClick={() => {
              choose(kinds);
            }}
          >
            {t(`preset.${preset}`)}
          </Button>
        );
      })}
    </div>
  );
}
