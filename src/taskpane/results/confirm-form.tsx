import { Button } from "@fluentui/react-button";
import { useState, type ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { isDay } from "../../grid";
import { usePaneActions } from "../pane-context";
import { InputField } from "../parts/select-field";
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
  busy,
}: {
  readonly clause: string;
  readonly wants: NonNullable<ClauseResult["wants"]>;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { confirm } = usePaneActions();
  const [by, setBy] = useState("");
  const [on, setOn] = useState("");
  const [note, setNote] = useState("");
  const zero = wants === "declared-zero";
  const say = (confirmed: boolean): void => {
    const word = zero ? "zero" : confirmed ? "met" : "unmet";
    void confirm(confirmationOf(clause, word, { by, on, note }));
  };
  const disabled = busy || by.trim() === "" || (on !== "" && !isDay(on));
  return (
    <WordForm
      label={t(zero ? "confirm.open-zero" : "confirm.open")}
      onSubmit={() => {
        if (!disabled) say(true);
      }}
      buttons={
        <>
          <Button type="submit" size="small" appearance="primary" disabled={disabled}>
            {t(zero ? "confirm.zero" : "confirm.met")}
          </Button>
          {!zero && (
            <Button
              size="small"
              disabled={disabled}
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
