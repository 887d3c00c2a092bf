import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { usePaneActions } from "../pane-context";
import type { Work } from "../state";
import { useText } from "../text/text-context";
import { Notice } from "./notice";
import { ProgressLine } from "./progress-line";
import { useSharedStyles } from "./shared-styles";
import { WORK_BAR } from "./why-button";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "24px",
  },
  done: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** Says what the pane is busy with. Screen readers announce each quarter, not each percent. */
export function WorkBar({ work }: { readonly work: Work }): ReactElement {
  const { t, say } = useText();
  const { cancel } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const label = t(`work.${work.kind}`);
  const quarter = work.done === null ? 0 : Math.floor(work.done * 4) * 25;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span id={WORK_BAR}>
          {label}
          {work.done !== null && <span className={styles.done}> {Math.round(work.done * 100)}%</span>}
        </span>
        {work.cancellable && (
          <Button size="small" data-passing onClick={cancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {work.written && (
        <span className={mergeClasses(shared.small, shared.quiet)}>
          {[work.written.join("/"), ...(work.sheets ?? [])].join(t("separator"))}
        </span>
      )}
      {work.waiting && (
        <Notice intent="warning">
          {say(work.waiting)} {t("work.waits")}
        </Notice>
      )}
      <ProgressLine done={work.done} label={label} />
      <span role="status" className={shared.unseen}>
        {quarter > 0 ? `${label} ${String(quarter)}%` : label}
      </span>
    </div>
  );
}
