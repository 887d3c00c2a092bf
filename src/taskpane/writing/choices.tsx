import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { ChoiceView, Typed } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { SelectField } from "../parts/select-field";
import { useText, type Speaker } from "../text/text-context";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Gives the labels of the choices, in their order. */
function labelsOf(id: ChoiceView["id"], t: Speaker["t"]): readonly string[] {
  switch (id) {
    case "plan-skeleton":
      return [
        t("choice.plan-skeleton.0"),
        t("choice.plan-skeleton.1"),
        t("choice.plan-skeleton.2"),
        t("choice.plan-skeleton.3"),
      ];
    case "shortfalls":
      return [t("choice.shortfalls.0"), t("choice.shortfalls.1")];
  }
}

/** Asks how plan and report are written, if the clerk may choose; the choice is kept in the sheet 模板字段. */
export function Choices({
  choices,
  typed,
}: {
  readonly choices: readonly ChoiceView[];
  readonly typed: Typed;
}): ReactElement {
  const { t } = useText();
  const { type } = usePaneActions();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {choices.map(({ id, name, choices: offered, onSheet }) => {
        const said = typed[name] ?? onSheet;
        return (
          <SelectField
            key={id}
            label={t(`choice.${id}`)}
            value={said === "" ? (offered[0] ?? "") : said}
            options={offered.map((value, index) => ({ value, label: labelsOf(id, t)[index] ?? value }))}
            onChange={(value) => {
              // The first choice is the default, so it need not be saved.
              type(name, value === offered[0] && onSheet === "" ? "" : value);
            }}
          />
        );
      })}
    </div>
  );
}
