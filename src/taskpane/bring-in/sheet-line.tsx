import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { leftBehind, type FileChoice, type SheetLook } from "../../assistant";
import { useSharedStyles } from "../parts/shared-styles";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
  },
  box: { margin: "2px 0 0" },
  main: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** A sheet of a file to be chosen, with what it looks like. */
export function SheetLine({
  sheet,
  choice,
  renews,
  disabled,
  onChange,
}: {
  readonly sheet: SheetLook;
  readonly choice: FileChoice;
  /** Says which sheet it renews; null if it comes as a further one. */
  readonly renews: string | null;
  readonly disabled: boolean;
  readonly onChange: (isChosen: boolean) => void;
}): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const isChosen = choice.chosen.some(({ name }) => name === sheet.name);
  const pointing = isChosen ? leftBehind(sheet, choice.chosen).length : 0;
  return (
    <label className={styles.root}>
      <input
        type="checkbox"
        className={mergeClasses(shared.tick, styles.box)}
        checked={isChosen}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles.main}>
        <span>{sheet.name}</span>
        <span className={mergeClasses(shared.quiet, shared.small)}>{useFacts(sheet)}</span>
        {sheet.notSuggested && !isChosen && (
          <span className={mergeClasses(shared.small, styles.warning)}>{say(sheet.notSuggested)}</span>
        )}
        {renews !== null && <span className={shared.small}>{renews}</span>}
        {pointing > 0 && (
          <span className={mergeClasses(shared.small, styles.warning)}>
            {t("others.pointing", { n: pointing })}
          </span>
        )}
      </span>
    </label>
  );
}

/** Says in one line what a sheet looks like: kind, period, people, rows. */
function useFacts({ kinds, without, from, to, people, rows }: SheetLook): string {
  const { t, say, name } = useText();
  return [
    ...kinds.map(name),
    ...(without === null ? [] : [t(`others.${without}`)]),
    ...(from !== null && to !== null ? [say(periodText(from, to))] : []),
    ...(people > 0 ? [t("found.people", { n: people })] : []),
    t("others.rows", { n: rows }),
  ].join(t("separator"));
}
