import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { TypedCell } from "../../assistant";
import { CellLink } from "../parts/cell-link";
import { useSharedStyles } from "../parts/shared-styles";
import { cellText } from "../text/cell-text";
import { useText } from "../text/text-context";

const AT_ONCE = 20;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  item: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Shows what a newer copy would overwrite, and asks. */
export function TypedCells({
  typed,
  disabled,
  onGoOn,
  onStop,
}: {
  readonly typed: readonly TypedCell[];
  readonly disabled: boolean;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const text = (value: TypedCell["now"]): string => (value === "" ? t("others.empty") : String(value));
  const hidden = typed.length - AT_ONCE;
  return (
    <div role="alert" className={mergeClasses(shared.card, styles.root)}>
      <span>{t("others.typed", { n: typed.length })}</span>
      <ul className={mergeClasses(shared.list, shared.small, styles.list)}>
        {typed.slice(0, AT_ONCE).map(({ cell, now, then }) => (
          <li key={cellText(cell)} className={styles.item}>
            <CellLink area={cell} /> {t("others.typed-cell", { now: text(now), then: text(then) })}
          </li>
        ))}
        {hidden > 0 && <li className={shared.quiet}>{t("others.more", { n: hidden })}</li>}
      </ul>
      <span className={styles.buttons}>
        <Button disabledFocusable={disabled} onClick={onGoOn}>
          {t("others.anyway")}
        </Button>
        <Button disabledFocusable={disabled} onClick={onStop}>
          {t("others.not-now")}
        </Button>
      </span>
    </div>
  );
}
