import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Bringing, Overview } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { Section } from "../parts/section";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { when } from "../text/when";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", padding: "6px 12px", overflowWrap: "anywhere" },
  out: { alignSelf: "flex-start", ...linkColor },
});

/** Lists the sheets of this workbook that came from others, each with its way out; one that was deleted since is left out. */
export function BroughtList({
  overview,
  bringing,
  busy,
}: {
  readonly overview: Overview;
  readonly bringing: Bringing;
  readonly busy: boolean;
}): ReactElement | null {
  const { t } = useText();
  const { save } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const there = new Set([...overview.tables, ...overview.skipped].map(({ sheet }) => sheet));
  const listed = bringing.brought().filter(({ sheet }) => there.has(sheet));
  if (listed.length === 0) return null;
  return (
    <Section title={t("others.came")}>
      <ul className={mergeClasses(shared.list, shared.card)}>
        {listed.map(({ sheet, from, at }) => (
          <li key={sheet} className={styles.item}>
            <span>{sheet}</span>
            <span className={mergeClasses(shared.quiet, shared.small)}>
              {t("table.from", { file: from, when: when(at) })}
            </span>
            <button
              type="button"
              className={mergeClasses(shared.plainButton, shared.small, styles.out)}
              aria-label={t("others.take-out-of", { sheet })}
              disabled={busy}
              onClick={() => void save(() => bringing.takeOut(sheet))}
            >
              {t("others.take-out")}
            </button>
          </li>
        ))}
      </ul>
      <span className={mergeClasses(shared.quiet, shared.small)}>{t("others.take-out-facts")}</span>
    </Section>
  );
}
