import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { SkippedSheet } from "../../ledgers";
import type { OpenOptions, LedgerNames, Overview } from "../../assistant";
import type { Report } from "../../check";
import { addTexts, overviewTexts, paneTexts } from "../../locales";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { WhyButton } from "../parts/why-button";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { TEACHABLE } from "../teach/sheets-to-teach";
import { AnswerList } from "./answer-list";
import { BlankLedgers, isToMake } from "./blank-ledgers";
import { CheckCard, isFirst } from "./check-card";
import { FindingList } from "./finding-list";
import { FirstOpen } from "./first-open";
import { FoundTables } from "./found-tables";
import { QuestionList } from "./question-list";
import { TaughtList } from "./taught-list";

addTexts(paneTexts(overviewTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "20px" },
  head: { display: "flex", flexDirection: "column", gap: "2px" },
  file: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  empty: { padding: "16px 12px", display: "flex", flexDirection: "column", gap: "6px" },
  again: { alignSelf: "flex-start", marginTop: "6px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  rest: {
    display: "flex",
    flexDirection: "column",
    ":empty": { display: "none" },
    "& > * + *": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  skipped: { display: "flex", justifyContent: "space-between", gap: "8px", padding: "4px 12px 4px 32px" },
  sheet: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  reason: { whiteSpace: "nowrap" },
  open: {
    ...linkColor,
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
  last: { paddingBottom: "10px" },
});

/** Shows what was found, the questions that only the clerk can answer, and the way to the check. */
export function OverviewScreen({
  overview,
  options,
  busy,
  checked,
  missing,
  names,
  asks,
}: {
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
  readonly checked: boolean;
  /** What the last check says is missing. */
  readonly missing: Report["missing"];
  readonly names: LedgerNames;
  /** Another object whenever the standard is asked for, before one can go on. */
  readonly asks: object | null;
}): ReactElement {
  const { t } = useText();
  const { read, go, openForms } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { tables, questions, answered, findings, skipped } = overview;
  const card = <CheckCard overview={overview} options={options} busy={busy} checked={checked} asks={asks} />;
  const lacking = kindsToMake(missing);
  const standardFirst = tables.length > 0 && isFirst(overview, checked);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <ScreenHeading>
          {tables.length > 0 ? t("found.title", { n: tables.length }) : t("found.none")}
        </ScreenHeading>
        <span className={mergeClasses(shared.quiet, shared.small, styles.file)} title={overview.fileName}>
          {overview.fileName}
        </span>
      </div>
      {isFirst(overview, checked) && <FirstOpen />}
      {standardFirst && card}
      {questions.length > 0 && <QuestionList questions={questions} busy={busy} />}
      {tables.length > 0 ? (
        !standardFirst && card
      ) : (
        <div className={mergeClasses(shared.card, styles.empty)}>
          <span>{t("found.none-help")}</span>
          <span className={mergeClasses(shared.quiet, shared.small)}>{t("found.none-hint")}</span>
          <Button className={styles.again} disabledFocusable={busy} onClick={() => void read()}>
            {t("read-again")}
          </Button>
        </div>
      )}
      {tables.length > 0 && (
        <Section title={t("found.list")}>
          <FoundTables tables={tables} />
        </Section>
      )}
      <div className={mergeClasses(shared.card, styles.rest)}>
        <AnswerList given={answered} busy={busy} />
        <TaughtList overview={overview} />
        {findings.length > 0 && (
          <Disclosure padded label={t("finding.title", { n: findings.length })}>
            <FindingList findings={findings} />
          </Disclosure>
        )}
        {skipped.length > 0 && (
          <Disclosure padded label={t("skipped.title", { n: skipped.length })}>
            <SkippedList skipped={skipped} />
          </Disclosure>
        )}
        <Disclosure
          padded
          part="blank-ledgers"
          label={lacking > 0 ? t("new-ledger.title-missing", { n: lacking }) : t("new-ledger.title")}
          {...(tables.length === 0 ? { open: true } : {})}
        >
          <BlankLedgers kinds={overview.kinds} missing={missing} names={names} busy={busy} />
        </Disclosure>
      </div>
      <div className={styles.ways}>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            go({ at: "bring-in" });
          }}
        >
          {t("found.others")}
        </Button>
        {tables.length > 0 && (
          <WhyButton
            busy={busy}
            why={options.standard === null ? t("check.no-standard") : null}
            onClick={() => void openForms()}
          >
            {t("found.forms")}
          </WhyButton>
        )}
      </div>
    </div>
  );
}

function SkippedList({ skipped }: { readonly skipped: readonly SkippedSheet[] }): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.last)}>
      {skipped.map(({ sheet, reason, looksLike }) => (
        <li key={sheet} className={styles.skipped}>
          {TEACHABLE.includes(reason) ? (
            <button
              type="button"
              className={mergeClasses(shared.plainButton, styles.sheet, styles.open)}
              onClick={() => {
                go(looksLike === "rubric" ? { at: "rubric", sheet } : { at: "table", sheet, table: null });
              }}
            >
              {sheet}
            </button>
          ) : (
            <span className={styles.sheet}>{sheet}</span>
          )}
          <span className={mergeClasses(shared.quiet, styles.reason)}>
            {t(`skipped.${looksLike === "rubric" ? "rubric" : reason}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How many kinds of ledger are missing of which there is not even a blank sheet. */
function kindsToMake(missing: Report["missing"]): number {
  const absent = missing.flatMap(({ ledgers }) => ledgers.filter(isToMake));
  return new Set(absent.map(({ ledger }) => ledger)).size;
}
