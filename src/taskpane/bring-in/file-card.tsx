import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { leftBehind, type Bringing, type FileChoice } from "../../assistant";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { broughtAs } from "./choice";
import { SheetLine } from "./sheet-line";
import { when } from "../text/when";

const useStyles = makeStyles({
  name: { padding: "8px 12px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  option: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { margin: "2px 2px 0" },
});

/** A picked file with its sheets to be chosen. */
export function FileCard({
  choice,
  bringing,
  disabled,
  onChange,
}: {
  readonly choice: FileChoice;
  readonly bringing: Bringing;
  readonly disabled: boolean;
  readonly onChange: (choice: FileChoice) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { look, chosen } = choice;
  const before = bringing.brought();
  const known = look.sheets.flatMap(({ name }) => broughtAs(look.name, name, before) ?? []);
  const renews = chosen.some(({ replaces }) => replaces !== null);
  const chosenSheets = look.sheets.filter(({ name }) => chosen.some((one) => one.name === name));
  const option = (label: string, checked: boolean, change: (checked: boolean) => void): ReactElement => (
    <label className={mergeClasses(styles.option, shared.small)}>
      <input
        type="checkbox"
        className={mergeClasses(shared.tick, styles.box)}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          change(event.target.checked);
        }}
      />
      {label}
    </label>
  );
  return (
    <section aria-label={look.name} className={shared.card}>
      <div className={styles.name}>{look.name}</div>
      {look.sheets.length === 0 && (
        <div className={mergeClasses(styles.note, shared.small)}>{t("others.no-sheet")}</div>
      )}
      {look.sheets.map((sheet) => {
        const replaces = chosen.find(({ name }) => name === sheet.name)?.replaces ?? null;
        const came = before.find((one) => one.sheet === replaces);
        return (
          <SheetLine
            key={sheet.name}
            sheet={sheet}
            choice={choice}
            disabled={disabled}
            renews={came ? t("others.replaces", { sheet: came.sheet, when: when(came.at) }) : null}
            onChange={(isChosen) => {
              const others = chosen.filter(({ name }) => name !== sheet.name);
              const one = { name: sheet.name, replaces: broughtAs(look.name, sheet.name, before) };
              onChange({ ...choice, chosen: isChosen ? [...others, one] : others });
            }}
          />
        );
      })}
      {known.length > 0 &&
        chosen.length > 0 &&
        option(t("others.replace"), renews, (wanted) => {
          onChange({
            ...choice,
            chosen: chosen.map(({ name }) => ({
              name,
              replaces: wanted ? broughtAs(look.name, name, before) : null,
            })),
          });
        })}
      {chosenSheets.some((sheet) => leftBehind(sheet, chosen).length > 0) &&
        option(t("others.as-values"), choice.asValues, (asValues) => {
          onChange({ ...choice, asValues });
        })}
      {bringing.onWeb && chosenSheets.some(({ charts }) => charts > 0) && (
        <div className={mergeClasses(styles.note, shared.small)}>{t("others.charts")}</div>
      )}
    </section>
  );
}
