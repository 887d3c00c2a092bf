import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import type { LedgerKind } from "../../ledgers";
import { usePaneActions } from "../pane-context";
import { useText } from "../text/text-context";

/** Makes a sheet for a ledger that is missing, with headers, drop-downs and an example. */
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
  return (
    <Button size="small" disabled={busy} onClick={() => void addLedger(kind)}>
      {t("new-ledger.make", { ledger: title })}
    </Button>
  );
}
