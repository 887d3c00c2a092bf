import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { OpenOptions, FoundTable, Overview, TaughtTrial, TriedTable } from "../../assistant";
import { addTexts, checkTexts, paneTexts, tableTexts, teachTexts } from "../../locales";
import type { LedgerKind } from "../../ledgers";
import { usePaneActions } from "../pane-context";
import { BackToOverview } from "../parts/back-to-overview";
import { CellLink } from "../parts/cell-link";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { isOfLedger, tableOf } from "../teach/draft";
import { EffectBar } from "../teach/effect-bar";
import { TeachForm } from "../teach/teach-form";
import { useTeaching } from "../teach/use-teaching";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";
import { when } from "../text/when";
import { RawRows, RowPreview } from "./row-preview";

addTexts(checkTexts);
addTexts(paneTexts(tableTexts));
addTexts(paneTexts(teachTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Shows how one sheet was read, or that it was not, and lets every guess be overruled. */
export function TableScreen({
  sheet,
  opened,
  as,
  overview,
  options,
  busy,
}: {
  readonly sheet: string;
  /** The id of the table that the page was opened for; null for a part of the sheet that was not read. */
  readonly opened: string | null;
  /** The kind that it is to be taken for; null for the one that it is. */
  readonly as: LedgerKind | null;
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const styles = useStyles();
  // What is taught may move the table; the page stays about what it was opened for.
  const [first] = useState<FoundTable | null>(() => overview.tables.find(({ id }) => id === opened) ?? null);
  const teaching = useTeaching({ overview, options, busy, sheet, table: first, as });
  const { trial, said, isChanged, say } = teaching;
  const isLedger = isOfLedger(said);
  // A sheet that is read only since it was taught here is shown as it is read.
  const [hadTables] = useState(() => overview.tables.some((one) => one.sheet === sheet));
  const isPart = first === null && said.range === undefined && hadTables;
  const table = trial && isLedger && !isPart ? tableOf(trial.tables, said.range, first?.area ?? null) : null;
  const saysMore = Object.keys(said).some((key) => key !== "sheet" && key !== "range");
  return (
    <div className={styles.root}>
      <BackToOverview />
      <Head
        sheet={sheet}
        table={table ?? (trial || !isLedger ? null : first)}
        overview={overview}
        teaching={teaching}
      />
      {trial && (
        <>
          <TeachForm teaching={teaching} table={table} />
          {said.kind === "rubric" && <RubricRead sheet={sheet} trial={trial} isKept={!isChanged} />}
          {table ? <RowPreview table={table} /> : <RawRows sheet={sheet} trial={trial} />}
          <div className={styles.buttons}>
            {saysMore && (
              <Button
                onClick={() => {
                  say({ sheet });
                }}
              >
                {t("teach.guess-all")}
              </Button>
            )}
            {first && !isChanged && (
              <Button
                onClick={() => {
                  go({ at: "table", sheet, table: null });
                }}
              >
                {t("teach.other-part")}
              </Button>
            )}
          </div>
        </>
      )}
      <EffectBar teaching={teaching} busy={busy} />
    </div>
  );
}

/** How much is read of a sheet that is taken for a 考核细则, and the way to its requirements once that is kept. */
function RubricRead({
  sheet,
  trial: { requirements },
  isKept,
}: {
  readonly sheet: string;
  readonly trial: TaughtTrial;
  readonly isKept: boolean;
}): ReactElement | null {
  const { t } = useText();
  const { go } = usePaneActions();
  const styles = useStyles();
  if (requirements === null) return null;
  return (
    <div className={styles.head} role="status">
      <span>{requirements === 0 ? t("teach.rubric-none") : t("teach.rubric-read", { n: requirements })}</span>
      {isKept && requirements > 0 && (
        <Button
          appearance="primary"
          onClick={() => {
            go({ at: "rubric", sheet });
          }}
        >
          {t("teach.rubric-open")}
        </Button>
      )}
    </div>
  );
}

function Head({
  sheet,
  table,
  overview,
  teaching,
}: {
  readonly sheet: string;
  readonly table: FoundTable | TriedTable | null;
  readonly overview: Overview;
  readonly teaching: ReturnType<typeof useTeaching>;
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { trial } = teaching;
  const skipped = overview.skipped.find((one) => one.sheet === sheet);
  return (
    <div className={styles.head}>
      <ScreenHeading>{table ? t("table.title", { sheet, kind: name(table.kindName) }) : sheet}</ScreenHeading>
      {table && <Facts table={table} />}
      {!table && (
        <span className={mergeClasses(styles.facts, shared.small)}>
          {trial?.area && <CellLink area={trial.area} />}
          {skipped && (
            <span className={shared.quiet}>
              {t("teach.unread", { reason: t(`skipped.${skipped.reason}`) })}
              {skipped.looksLike && t("separator") + t(`teach.looks-${skipped.looksLike}`)}
            </span>
          )}
        </span>
      )}
      <span className={mergeClasses(shared.quiet, shared.small)}>
        {t(trial?.inherited ? "teach.inherited" : "teach.lead")}
      </span>
    </div>
  );
}

function Facts({ table }: { readonly table: FoundTable }): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <>
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
    </>
  );
}
