import { useState, type ReactElement } from "react";
import { isDay, type Day } from "../../grid";
import { usePaneActions } from "../pane-context";
import { InputField } from "../parts/select-field";
import { WhyButton } from "../parts/why-button";
import { useText } from "../text/text-context";
import { WordForm } from "./word-form";

/** Asks why a clause need not be met: the reason, who allowed it, until when. The verdict stays as it was computed. */
export function WaiveForm({
  clause,
  until,
  busy,
}: {
  readonly clause: string;
  /** The period's last day; a waiver ends with it unless another day is given. */
  readonly until: Day;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { waive } = usePaneActions();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [expires, setExpires] = useState<string>(until);
  const isFilled = reason.trim() !== "" && by.trim() !== "";
  const noDay = isDay(expires) ? null : t("no-day");
  const why = isFilled ? noDay : t("waive.fill-first");
  return (
    <WordForm
      label={t("waive.open")}
      onSubmit={() => {
        if (!busy && why === null) void waive(clause, { reason: reason.trim(), by: by.trim(), expires });
      }}
      buttons={
        <WhyButton type="submit" size="small" appearance="primary" busy={busy} why={why}>
          {t("waive.save")}
        </WhyButton>
      }
    >
      <InputField type="text" label={t("waive.reason")} value={reason} onChange={setReason} />
      <InputField type="text" label={t("waive.by")} value={by} onChange={setBy} />
      <InputField type="date" label={t("waive.until")} value={expires} onChange={setExpires} />
    </WordForm>
  );
}
