import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { LedgerNames, Overview } from "../../assistant";
import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import { usePaneActions } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { ProblemLine } from "../parts/problem-line";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { targetWords } from "../text/target-words";
import { useText } from "../text/text-context";
import { ClauseFacts } from "./clause-facts";
import { clauseLine, unmetWords } from "./clause-line";
import { ClauseWords } from "./clause-words";
import { MissingActions } from "./missing-actions";
import { missingText } from "./missing-text";
import { WaiveForm } from "./waive-form";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 12px 12px 36px" },
  target: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "2px", alignItems: "baseline" },
  tag: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "0 5px",
    whiteSpace: "nowrap",
  },
  link: {
    ...linkColor,
    minHeight: "24px",
  },
  problems: { display: "flex", flexDirection: "column", gap: "2px" },
  open: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});

/** Clauses with these verdicts can be waived: they are or may be unmet. */
const WAIVABLE: readonly ClauseResult["verdict"][] = [
  "unmet",
  "behind",
  "insufficient-data",
  "needs-confirmation",
];

/** Shows the target, what is wrong with the way to its cells, what is missing and what to do, and where the figure comes from. */
export function ClauseBody({
  result,
  names,
  overview,
  until,
  confirmer,
  busy,
}: {
  readonly result: ClauseResult;
  readonly names: LedgerNames;
  readonly overview: Overview;
  /** The period's last day. */
  readonly until: Day;
  /** Who confirmed last. */
  readonly confirmer: string;
  readonly busy: boolean;
}): ReactElement {
  const speaker = useText();
  const { t, say, name } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const unmet = unmetWords(result);
  const told = [...result.problems, ...result.missing.said.filter((one) => !saysAgain(one, result))];
  return (
    <div className={styles.root} data-body>
      <div className={mergeClasses(styles.target, shared.small)}>
        <span>{targetWords(result, speaker)}</span>
        {result.localDefault && (
          <span className={mergeClasses(styles.tag, shared.quiet)} title={t("clause.local-default-why")}>
            {t("clause.local-default")}
          </span>
        )}
        <ChangeTarget result={result} overview={overview} />
        {result.veto && <span className={mergeClasses(styles.tag, shared.quiet)}>{t("clause.veto")}</span>}
      </div>
      {unmet && <span className={shared.small}>{name(unmet)}</span>}
      {told.length > 0 && (
        <ul className={mergeClasses(shared.list, shared.small, styles.problems)}>
          {told.map((problem, index) => (
            <li key={`${String(index)} ${say(problem.text)}`}>
              <ProblemLine problem={problem} />
            </li>
          ))}
        </ul>
      )}
      {result.waiver === null && <WhatIsOpen result={result} names={names} overview={overview} busy={busy} />}
      <ClauseWords result={result} confirmer={confirmer} busy={busy} />
      <ClauseFacts result={result} />
      {result.waiver === null && WAIVABLE.includes(result.verdict) && (
        <div className={shared.small}>
          <WaiveForm clause={result.id} until={until} busy={busy} />
        </div>
      )}
    </div>
  );
}

/** What is said once more where the ledger is named that has no such records. */
const SAID_OF_LEDGERS: ReadonlySet<string> = new Set([
  "check.no-such-records",
  "check.confirm-without-records",
  "check.no-named-amounts",
]);

function saysAgain(
  { text }: ClauseResult["problems"][number],
  { missing, waiver, blockedBy }: ClauseResult,
): boolean {
  const isNamed = missing.ledgers.length > 0 && waiver === null && blockedBy.length === 0;
  // Of one of several conditions it is said with the condition's name before it.
  const told = text.key === "check.part-problem" ? text.params.problem : text;
  return isNamed && typeof told === "object" && "key" in told && SAID_OF_LEDGERS.has(told.key);
}

/** Leads to where the unit sets another target: the row of its rubric or of its sheet 创建标准, which is written first where there is none. */
function ChangeTarget({
  result: { id },
  overview: { standards, standard, targets },
}: {
  readonly result: ClauseResult;
  readonly overview: Overview;
}): ReactElement | null {
  const { t } = useText();
  const { go, openWriting } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const cell = targets[id];
  const rubric = standards.find((one) => one.id === standard)?.rubric;
  if (cell) return <CellLink area={cell}>{t("clause.change-target")}</CellLink>;
  if (!rubric && cell === undefined) return null;
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.link)}
      title={rubric ? undefined : t("clause.write-standard")}
      onClick={() => {
        if (rubric) go({ at: "rubric", sheet: rubric.sheet, row: id });
        else void openWriting(["standard"]);
      }}
    >
      {t(rubric ? "clause.change-target" : "clause.change-on-sheet")}
    </button>
  );
}

function isUndecided({ verdict }: ClauseResult): boolean {
  return verdict === "insufficient-data" || verdict === "needs-confirmation";
}

function howToGoOn({ missing: { ledgers, word }, wants }: ClauseResult) {
  if (word && wants !== null) return "missing.or-a-word";
  return ledgers.every(({ blank }) => blank === true) ? "missing.how-blank" : "missing.how";
}

/** Says what an undecided clause waits for, and leads to where it can be given. */
function WhatIsOpen({
  result,
  names,
  overview,
  busy,
}: {
  readonly result: ClauseResult;
  readonly names: LedgerNames;
  readonly overview: Overview;
  readonly busy: boolean;
}): ReactElement | null {
  const speaker = useText();
  const { t } = speaker;
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const lacking = missingText(result, names, speaker);
  const waits = result.blockedBy.length;
  const said = isUndecided(result) && waits === 0 ? result.confirmation : null;
  if (lacking === null && waits === 0 && said === null) return null;
  return (
    <div className={mergeClasses(styles.open, shared.small)}>
      {said && <span>{t("clause.word-not-enough", { by: said.by })}</span>}
      {waits > 0 ? (
        <span>{t("clause.blocked", { n: waits })}</span>
      ) : (
        lacking !== null && (
          <>
            {/* Opened, the line above says all of its words. */}
            {lacking !== clauseLine(result, names, speaker) && <span>{lacking}</span>}
            <span className={shared.quiet}>{t(howToGoOn(result))}</span>
          </>
        )
      )}
      {waits > 0 ? (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            go({ at: "overview" });
          }}
        >
          {t("results.answer")}
        </Button>
      ) : (
        result.missing.ledgers.map((missing) => (
          <MissingActions
            key={missing.ledger}
            missing={missing}
            names={names}
            overview={overview}
            busy={busy}
          />
        ))
      )}
    </div>
  );
}
