import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { FoundTable } from "../../assistant";
import { addTexts, paneTexts, tableTexts } from "../../locales";
import { BackToOverview } from "../parts/back-to-overview";
import { CellLink } from "../parts/cell-link";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";
import { when } from "../text/when";
import { ColumnList } from "./column-list";
import { RowPreview } from "./row-preview";

addTexts(paneTexts(tableTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  marks: { display: "flex", flexWrap: "wrap", gap: "6px" },
  mark: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "1px 6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Shows how one table was read, so that it can be corrected. */
export function TableScreen({
  table,
  busy,
}: {
  readonly table: FoundTable;
  readonly busy: boolean;
}): ReactElement {
  const { t, say, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const marks = Object.entries(table.marks).sort(([, a], [, b]) => b - a);
  return (
    <div className={styles.root}>
      <BackToOverview />
      <div className={styles.head}>
        <ScreenHeading>{t("table.title", { sheet: table.sheet, kind: name(table.kindName) })}</ScreenHeading>
        <span className={mergeClasses(styles.facts, shared.small)}>
          <CellLink area={table.area} />
          <span className={shared.quiet}>{t(`layout.${table.layout}`)}</span>
          {table.from !== null && table.to !== null && (
            <span className={shared.quiet}>{say(periodText(table.from, table.to))}</span>
          )}
          {table.people > 0 && <span className={shared.quiet}>{t("found.people", { n: table.people })}</span>}
          <span className={shared.quiet}>{t("found.records", { n: table.records })}</span>
        </span>
        {table.broughtFrom && (
          <span className={mergeClasses(shared.quiet, shared.small)}>
            {t("table.from", { file: table.broughtFrom.file, when: when(table.broughtFrom.at) })}
          </span>
        )}
        {table.blankForm && <span className={shared.small}>{t("table.blank-form")}</span>}
        {table.duplicateOf !== null && (
          <span className={shared.small}>{t("table.duplicate", { table: table.duplicateOf })}</span>
        )}
      </div>
      {marks.length > 0 && (
        <Section title={t("table.marks")}>
          <ul className={mergeClasses(shared.list, styles.marks, shared.small)}>
            {marks.map(([mark, count]) => (
              <li key={mark} className={styles.mark}>
                {mark === "" ? t("table.blank-mark") : mark}
                {table.legend[mark] && ` ${t(`code.${table.legend[mark]}`)}`}
                <span className={shared.quiet}> {count}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ColumnList table={table} busy={busy} />
      <RowPreview table={table} />
    </div>
  );
}
