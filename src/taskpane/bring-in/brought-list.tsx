import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Bringing, Overview } from "../../assistant";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { when } from "../text/when";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", padding: "6px 12px", overflowWrap: "anywhere" },
});

/** Lists the sheets of this workbook that came from others; one that was renamed or deleted since is left out. */
export function BroughtList({
  overview,
  brought,
}: {
  readonly overview: Overview;
  readonly brought: ReturnType<Bringing["brought"]>;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const there = new Set([...overview.tables, ...overview.skipped].map(({ sheet }) => sheet));
  const listed = brought.filter(({ sheet }) => there.has(sheet));
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
          </li>
        ))}
      </ul>
    </Section>
  );
}
