import { Button } from "@fluentui/react-button";
import { useId, useState, type ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { isDay } from "../../grid";
import { usePaneActions } from "../pane-context";
import { InputField } from "../parts/select-field";
import { WhyButton } from "../parts/why-button";
import { useText } from "../text/text-context";
import { confirmationOf } from "./given-words";
import { WordForm } from "./word-form";

/**
 * Asks for a person's confirmation of a clause that no ledger can decide: who confirms it, when, and with which
 * document.
 */
export function ConfirmForm({
  clause,
  wants,
  confirmer,
  busy,
}: {
  readonly clause: string;
  readonly wants: NonNullable<ClauseResult["wants"]>;
  /** Who confirmed last, and likely does again. */
  readonly confirmer: string;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { confirm } = usePaneActions();
  const hint = useId();
  const [typed, setBy] = useState<string | null>(null);
  const by = typed ?? confirmer;
  const [on, setOn] = useState("");
  const [note, setNote] = useState("");
  const zero = wants === "declared-zero";
  const say = (confirmed: boolean): void => {
    const word = zero ? "zero" : confirmed ? "met" : "unmet";
    void confirm(confirmationOf(clause, word, { by, on, note }));
  };
  const noDay = on !== "" && !isDay(on) ? t("no-day") : null;
  const why = by.trim() === "" ? t("confirm-all.no-name") : noDay;
  const disabled = busy || why !== null;
  return (
    <WordForm
      label={t(zero ? "confirm.open-zero" : "confirm.open")}
      onSubmit={() => {
        if (!disabled) say(true);
      }}
      buttons={
        <>
          <WhyButton type="submit" size="small" appearance="primary" busy={busy} why={why} hint={hint}>
            {t(zero ? "confirm.zero" : "confirm.met")}
          </WhyButton>
          {!zero && (
            <Button
              size="small"
              disabled={disabled}
              aria-describedby={why === null ? undefined : hint}
              onClick={() => {
                say(false);
              }}
            >
              {t("confirm.unmet")}
            </Button>
          )}
        </>
      }
    >
      <InputField type="text" label={t("confirm.by")} value={by} onChange={setBy} />
      <InputField type="date" label={t("confirm.on")} value={on} onChange={setOn} />
      <InputField type="text" label={t("confirm.note")} value={note} onChange={setNote} />
    </WordForm>
  );
}
