import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement } from "react";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { InputField } from "../parts/select-field";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  label: { color: tokens.colorBrandForegroundLink },
  form: { display: "flex", flexDirection: "column", gap: "8px", margin: "6px 0 8px 20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A person's word on a clause that no ledger can decide: who says so, and on what paper. */
export function ConfirmForm({
  clause,
  busy,
}: {
  readonly clause: string;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { confirm } = usePaneActions();
  const styles = useStyles();
  const [by, setBy] = useState("");
  const [note, setNote] = useState("");
  const say = (confirmed: boolean): void => {
    void confirm({ clause, confirmed, by: by.trim(), on: null, note: note.trim() });
  };
  const disabled = busy || by.trim() === "";
  return (
    <Disclosure label={<span className={styles.label}>{t("confirm.open")}</span>}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) say(true);
        }}
      >
        <InputField type="text" label={t("confirm.by")} value={by} onChange={setBy} />
        <InputField type="text" label={t("confirm.note")} value={note} onChange={setNote} />
        <div className={styles.buttons}>
          <Button type="submit" size="small" appearance="primary" disabled={disabled}>
            {t("confirm.met")}
          </Button>
          <Button
            size="small"
            disabled={disabled}
            onClick={() => {
              say(false);
            }}
          >
            {t("confirm.unmet")}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
