import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import type { ClauseResult } from "../../check";
import { usePaneActions } from "../pane-context";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { ConfirmForm } from "./confirm-form";

const useStyles = makeStyles({
  said: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** Shows what people say of a clause beside its figure, and which of it is not yet on a sheet. */
export function ClauseWords({
  result,
  confirmer,
  busy,
}: {
  readonly result: ClauseResult;
  /** Who confirmed last. */
  readonly confirmer: string;
  readonly busy: boolean;
}): ReactElement | null {
  const { t } = useText();
  const { takeBack } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { confirmation, waiver, wants } = result;
  const unwritten = confirmation?.unwritten === true || waiver?.unwritten === true;
  const root = useRef<HTMLDivElement>(null);
  useFocusThatStays(root, unwritten);
  return (
    <div ref={root} className={shared.small}>
      {waiver && (
        <div>{t("clause.waived", { reason: waiver.reason, by: waiver.by, day: waiver.expires })}</div>
      )}
      {unwritten && (
        <div className={mergeClasses(styles.said, shared.quiet)}>
          {t("clause.unwritten")}
          <Button
            size="small"
            data-take-back
            disabledFocusable={busy}
            onClick={() => {
              void takeBack(result.id);
            }}
          >
            {t("clause.take-back")}
          </Button>
        </div>
      )}
      {wants !== null && confirmation === null && waiver === null && (
        <ConfirmForm clause={result.id} wants={wants} confirmer={confirmer} busy={busy} />
      )}
    </div>
  );
}

/** Moves the keyboard's focus to what replaced a form that was sent, or the button that took back what was said. */
function useFocusThatStays(root: RefObject<HTMLDivElement | null>, unwritten: boolean): void {
  const before = useRef(unwritten);
  useEffect(() => {
    const changed = before.current !== unwritten;
    before.current = unwritten;
    if (!changed || document.activeElement !== document.body) return;
    const next = unwritten ? "[data-take-back]" : "summary";
    root.current?.closest("[data-body]")?.querySelector<HTMLElement>(next)?.focus();
  }, [root, unwritten]);
}
