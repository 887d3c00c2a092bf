import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Overview } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  list: { padding: "0 12px 10px 32px" },
  item: { display: "flex", justifyContent: "space-between", gap: "8px" },
  open: {
    ...linkColor,
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
});

/** Lists the sheets of which the clerk said how they are read, each with the way to its page. */
export function TaughtList({
  overview: { taught, tables },
}: {
  readonly overview: Pick<Overview, "taught" | "tables">;
}): ReactElement | null {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (taught.length === 0) return null;
  return (
    <Disclosure padded part="taught" label={t("taught.title", { n: taught.length })}>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {[...taught].reverse().map(({ id, sheet, range, applied }) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(shared.plainButton, styles.open)}
              onClick={() => {
                go({ at: "table", sheet, table: tables.find((one) => one.sheet === sheet)?.id ?? null });
              }}
            >
              {range === undefined ? sheet : `${sheet}!${range}`}
            </button>
            {applied !== null && (
              <span className={mergeClasses(shared.quiet, shared.small)}>
                {t("taught.on", { day: applied })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
