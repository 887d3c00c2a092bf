import { Button } from "@fluentui/react-button";
import { useEffect, useRef, type ReactElement } from "react";
import type { LedgerKind } from "../../ledgers";
import { useMade, usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";
import { CellLink } from "./cell-link";

/** Makes a sheet for a ledger that is missing, with headers, drop-downs and an example; once it is made, leads to it and makes no second. */
export function NewLedgerButton({
  kind,
  title,
  busy,
}: {
  readonly kind: LedgerKind;
  readonly title: string;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { addLedger } = usePaneActions();
  const made = useMade();
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const isMade = made?.kind === kind;
  useEffect(() => {
    // The button that had the keyboard's focus is gone.
    if (isMade && pressed.current) root.current?.querySelector("button")?.focus();
    pressed.current = false;
  }, [isMade]);
  return (
    <div ref={root}>
      {isMade ? (
        <span role="status">
          {t("new-ledger.made-short", { ledger: title })}{" "}
          <CellLink area={made.cell}>{t("new-ledger.to-it")}</CellLink>
        </span>
      ) : (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            pressed.current = true;
            void addLedger(kind);
          }}
        >
          {t("new-ledger.make", { ledger: title })}
        </Button>
      )}
    </div>
  );
}
