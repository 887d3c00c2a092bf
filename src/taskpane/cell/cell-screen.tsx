import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import type { CellOrigin, CellUse } from "../../assistant";
import type { ClauseResult } from "../../check";
import { addTexts, cellTexts, checkTexts, paneTexts, resultsTexts, tableTexts } from "../../locales";
import { FindingList } from "../overview/finding-list";
import { usePaneActions, usePaneContext } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { ProblemLine } from "../parts/problem-line";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon, VerdictWord } from "../parts/verdict-mark";
import { whileShown } from "../parts/while-shown";
import { noteShowsCell, showsCell } from "../preferences";
import { figureText } from "../text/figure-text";
import { glossed } from "../text/glossed";
import { targetWords } from "../text/target-words";
import { useText } from "../text/text-context";
import { markText } from "./mark-text";

addTexts(checkTexts);
addTexts(paneTexts(cellTexts));
addTexts(paneTexts(resultsTexts));
addTexts(paneTexts(tableTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  value: { fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 12px",
    margin: 0,
    padding: "10px 12px",
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  here: { fontWeight: tokens.fontWeightSemibold },
  uses: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 12px" },
  use: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "6px" },
  body: { display: "flex", flexDirection: "column", gap: "3px" },
  figures: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  again: { alignSelf: "flex-start" },
  show: { display: "flex", alignItems: "flex-start", gap: "8px", minHeight: "24px" },
});

/** Shows where the selected cell counts: its ledger and record, the clauses that rest on it, or why none does. */
export function CellScreen({
  asked,
  results,
  busy,
}: {
  /** Another object whenever the clerk asks again. */
  readonly asked: object;
  readonly results: readonly ClauseResult[];
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { look } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [shows, setShows] = useState(showsCell);
  const origin = useOrigin(asked, results, busy);
  return (
    <div className={styles.root}>
      <ScreenHeading>{t("origin.title")}</ScreenHeading>
      {origin ? <Origin origin={origin} results={results} /> : <span>{t("origin.coming")}</span>}
      <Button className={styles.again} disabledFocusable={busy} onClick={look}>
        {t("origin.again")}
      </Button>
      <label className={styles.show}>
        <input
          type="checkbox"
          className={shared.tick}
          checked={shows}
          onChange={({ target }) => {
            noteShowsCell(target.checked);
            setShows(target.checked);
          }}
        />
        {t("origin.show")}
      </label>
    </div>
  );
}

/** Asks once the pane is idle, so that what was read and checked last is told of, and whenever another cell is selected. */
function useOrigin(asked: object, results: readonly ClauseResult[], busy: boolean): CellOrigin | null {
  const { assistant, fail } = usePaneContext();
  const [origin, setOrigin] = useState<CellOrigin | null>(null);
  useEffect(
    () => (busy ? undefined : whileShown(assistant.cell(), setOrigin, fail)),
    [assistant, fail, asked, results, busy],
  );
  useEffect(() => (busy ? undefined : assistant.watchCell(setOrigin)), [assistant, busy]);
  return origin;
}

function Origin({
  origin,
  results,
}: {
  readonly origin: CellOrigin;
  readonly results: readonly ClauseResult[];
}): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { cell, uses, lookedUpBy, why, findings } = origin;
  return (
    <>
      <div>
        <CellLink area={origin.cell} />
        <div className={styles.value}>{origin.value === "" ? t("origin.blank") : origin.value}</div>
      </div>
      {why !== null && (
        <Notice
          intent="info"
          {...(why === "no-table" && {
            actions: [
              {
                label: t("origin.say-kind"),
                onClick: () => {
                  go({ at: "table", sheet: cell.sheet, table: null });
                },
              },
            ],
          })}
        >
          <strong>{t(headOf(why))}</strong> {t(`origin.why.${why}`)}
        </Notice>
      )}
      <Place origin={origin} />
      <Uses title={t("origin.uses", { n: uses.length })} uses={uses} results={results} />
      <Uses
        title={t("origin.looked-up-by", { n: lookedUpBy.length })}
        uses={lookedUpBy.map((clause) => ({ clause, problems: [] }))}
        results={results}
      />
      {findings.length > 0 && (
        <Section title={t("origin.findings")}>
          <div className={shared.card}>
            <FindingList findings={findings} />
          </div>
        </Section>
      )}
    </>
  );
}

function headOf(
  why: NonNullable<CellOrigin["why"]>,
): "origin.unchecked" | "origin.looked-up" | "origin.none" {
  if (why === "not-checked") return "origin.unchecked";
  return why === "looked-up" ? "origin.looked-up" : "origin.none";
}

/** Shows the table, the row and the column that the cell stands in, and what it was read as. */
function Place({ origin }: { readonly origin: CellOrigin }): ReactElement | null {
  const speaker = useText();
  const { t, name } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const { table, role, column, fields, marks } = origin;
  if (!table) return null;
  return (
    <dl className={mergeClasses(shared.card, styles.facts)}>
      <Fact label={t("origin.table")}>
        <CellLink area={table.area}>{table.title || name(table.kindName)}</CellLink>
      </Fact>
      {role !== null && role !== "data" && <Fact label={t("origin.row")}>{t(`role.${role}`)}</Fact>}
      {column !== null && column.header !== "" && (
        <Fact label={t("origin.column")}>
          {column.isRead || marks.length > 0
            ? column.header
            : t("origin.column-unread", { header: column.header })}
        </Fact>
      )}
      {marks.map((mark) => (
        <Fact key={`${mark.person} ${mark.part}`} label={t("origin.record")}>
          {markText(mark, speaker)}
        </Fact>
      ))}
      {fields.map((field) => (
        <Fact key={name(field.name)} label={glossed(field.name, speaker)} isHere={field.isHere}>
          {field.value}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({
  label,
  isHere = false,
  children,
}: {
  readonly label: string;
  /** Whether it is what the cell itself says. */
  readonly isHere?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <>
      <dt className={shared.quiet}>{label}</dt>
      <dd className={isHere ? styles.here : undefined}>{children}</dd>
    </>
  );
}

/** The clauses that have to do with the cell; nothing where none has. */
function Uses({
  title,
  uses,
  results,
}: {
  readonly title: string;
  readonly uses: readonly CellUse[];
  readonly results: readonly ClauseResult[];
}): ReactElement | null {
  const shared = useSharedStyles();
  const styles = useStyles();
  if (uses.length === 0) return null;
  return (
    <Section title={title}>
      <div className={mergeClasses(shared.card, styles.uses)}>
        {uses.map((use) => (
          <Use key={use.clause} use={use} result={results.find(({ id }) => id === use.clause)} />
        ))}
      </div>
    </Section>
  );
}

function Use({
  use,
  result,
}: {
  readonly use: CellUse;
  readonly result: ClauseResult | undefined;
}): ReactElement | null {
  const speaker = useText();
  const { say, name } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  if (!result) return null;
  const figure = figureText(result, speaker);
  return (
    <div className={styles.use}>
      <VerdictIcon verdict={result.verdict} />
      <div className={styles.body}>
        <span>{name(result.title)}</span>
        <span className={mergeClasses(styles.figures, shared.small)}>
          <VerdictWord verdict={result.verdict} />
          {figure !== null && <span>{figure}</span>}
          <span className={shared.quiet}>{targetWords(result, speaker)}</span>
        </span>
        {use.problems.map((problem) => (
          <ProblemLine key={say(problem.text)} problem={problem} />
        ))}
      </div>
    </div>
  );
}
