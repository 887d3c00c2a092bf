import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { areaText } from "../../grid";
import { usePaneContext } from "../pane-context";
import { InputField, SelectField } from "../parts/select-field";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { glossed } from "../text/glossed";
import { useText } from "../text/text-context";
import { withSaid } from "./draft";
import { SaidField } from "./said-field";
import type { FormProps } from "./form-props";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px", alignItems: "end" },
});

/** Asks of a form where each value stands. All of them are said together, since a form is then read by what was said alone. */
export function CellFields({ teaching, table, kind }: FormProps): ReactElement {
  const speaker = useText();
  const { t } = speaker;
  const { assistant, fail } = usePaneContext();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, say } = teaching;
  const fields = kind?.fields ?? [];
  const read: Readonly<Record<string, string>> = table?.places ?? {};
  const guessed = Object.entries(read).filter(([id]) => fields.some((field) => field.id === id));
  const places: Readonly<Record<string, string>> = said.cells ?? Object.fromEntries(guessed);
  const sayCell = (field: string, address: string): void => {
    const others = Object.entries(places).filter(([id]) => id !== field);
    const cells: readonly (readonly [string, string])[] =
      address === "" ? others : [...others, [field, address]];
    say(withSaid(said, "cells", cells.length === 0 ? undefined : Object.fromEntries(cells)));
  };
  const takeSelected = (field: string): void => {
    assistant.cell().then(({ cell }) => {
      sayCell(field, areaText(cell));
    }, fail);
  };
  return (
    <Section title={t("teach.cells")}>
      <div className={mergeClasses(shared.card, styles.root)}>
        <SaidField
          of={t("teach.cells")}
          isSaid={said.cells !== undefined}
          onTakeBack={() => {
            say(withSaid(said, "cells", undefined));
          }}
        >
          {fields
            .filter(({ id }) => places[id] !== undefined)
            .map((field) => (
              <div key={field.id} className={styles.line}>
                <InputField
                  type="text"
                  label={glossed(field.name, speaker)}
                  value={places[field.id] ?? ""}
                  onChange={(address) => {
                    sayCell(field.id, address);
                  }}
                />
                <Button
                  aria-label={t("teach.cell-here-of", { of: glossed(field.name, speaker) })}
                  onClick={() => {
                    takeSelected(field.id);
                  }}
                >
                  {t("teach.cell-here")}
                </Button>
              </div>
            ))}
          <SelectField
            label={t("teach.cell-add")}
            value=""
            options={[
              { value: "", label: t("teach.choose") },
              ...fields
                .filter(({ id }) => places[id] === undefined)
                .map((field) => ({ value: field.id, label: glossed(field.name, speaker) })),
            ]}
            onChange={(field) => {
              if (field !== "") takeSelected(field);
            }}
          />
        </SaidField>
      </div>
    </Section>
  );
}
