import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, type ReactElement } from "react";
import type { OverwrittenCell } from "../../documents";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { padding: "0 12px 10px 42px" },
  list: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "6px" },
  choice: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  text: { display: "block", overflowWrap: "anywhere" },
});

/** So much of a text is shown. */
const SHOWN = 60;

/** Lists the cells of ours in which the clerk wrote something else, both texts, and lets choose; the clerk's is chosen first. */
export function OverwrittenList({
  cells,
  takeOurs,
  onChoose,
}: {
  readonly cells: readonly OverwrittenCell[];
  /** Ids of the cells that become ours again. */
  readonly takeOurs: readonly string[];
  readonly onChoose: (id: string, isOurs: boolean) => void;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <div className={mergeClasses(styles.root, shared.small)}>
      <Disclosure label={t("change.overwritten", { n: cells.length })}>
        <ul className={mergeClasses(shared.list, styles.list)}>
          {cells.map((one) => (
            <li key={one.id}>
              <Choice
                cell={one}
                isOurs={takeOurs.includes(one.id)}
                onChoose={(isOurs) => {
                  onChoose(one.id, isOurs);
                }}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Choice({
  cell: { cell, mine, ours },
  isOurs,
  onChoose,
}: {
  readonly cell: OverwrittenCell;
  readonly isOurs: boolean;
  readonly onChoose: (isOurs: boolean) => void;
}): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  const name = useId();
  const shown = (value: OverwrittenCell["mine"]): string => {
    const text = String(value ?? "");
    if (text === "") return t("change.empty");
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  };
  const option = (label: string, text: string, checked: boolean, chosen: boolean): ReactElement => (
    <label className={styles.text}>
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={() => {
          onChoose(chosen);
        }}
      />
      {label}
      {text}
    </label>
  );
  return (
    <fieldset className={styles.choice}>
      <legend>
        <CellLink area={cell} />
      </legend>
      {option(t("change.mine"), shown(mine), !isOurs, false)}
      {option(t("change.ours"), shown(ours), isOurs, true)}
    </fieldset>
  );
}
