import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { columnLetters } from "../../grid";
import { InputField, SelectField } from "../parts/select-field";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { withSaid } from "./draft";
import { SaidField } from "./said-field";
import { headerOf, headerText } from "./sheet-rows";
import type { FormProps } from "./form-props";

const useStyles = makeStyles({
  root: { padding: "12px" },
  fields: { display: "flex", flexDirection: "column", gap: "10px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "10px" },
});

/** Asks which columns stand for days, weeks or months, and what the first of them is. */
export function AcrossFields({ teaching, table }: FormProps): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, trial, say } = teaching;
  const [first = null, ...others] = Object.entries(said.across ?? {});
  const [letters = "", day = ""] =
    first ?? (table?.across ? ([table.across.columns, table.across.first] as const) : []);
  const [from = "", to = from] = letters.split(":");
  if (!trial?.area) return null;
  const { column, columns } = trial.area;
  const header = headerOf(said, table);
  const options = [
    ...(from === "" ? [{ value: "", label: t("teach.choose") }] : []),
    ...Array.from({ length: columns }, (_, at) => {
      const letter = columnLetters(column + at);
      return { value: letter, label: `${letter}　${headerText(trial, column + at, header)}` };
    }),
  ];
  const sayAcross = (left: string, right: string, begins: string): void => {
    say(withSaid(said, "across", Object.fromEntries([[`${left}:${right}`, begins], ...others])));
  };
  return (
    <Section title={t("teach.across")}>
      <div className={mergeClasses(shared.card, styles.root)}>
        <SaidField
          of={t("teach.across")}
          isSaid={said.across !== undefined}
          onTakeBack={() => {
            say(withSaid(said, "across", undefined));
          }}
        >
          <div className={styles.fields}>
            <div className={styles.pair}>
              <SelectField
                label={t("teach.across-from")}
                value={from}
                options={options}
                onChange={(left) => {
                  sayAcross(left, to === "" ? left : to, day);
                }}
              />
              <SelectField
                label={t("teach.across-to")}
                value={to}
                options={options}
                onChange={(right) => {
                  sayAcross(from === "" ? right : from, right, day);
                }}
              />
            </div>
            <InputField
              type="text"
              label={t("teach.across-first")}
              hint={t("teach.across-hint")}
              value={day}
              onChange={(begins) => {
                sayAcross(from, to, begins.trim());
              }}
            />
          </div>
        </SaidField>
      </div>
    </Section>
  );
}
