import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import { CellLinks } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { ProblemLine } from "../parts/problem-line";
import { useSharedStyles } from "../parts/shared-styles";
import { numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { WaiveForm } from "./waive-form";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", margin: "6px 0 2px 20px" },
  term: { color: tokens.colorNeutralForeground3 },
  description: { margin: "0", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3 },
  waive: { marginLeft: "20px" },
});

/** Clauses with these verdicts can be waived: they are or may be unmet. */
const WAIVABLE: readonly ClauseResult["verdict"][] = [
  "unmet",
  "behind",
  "insufficient-data",
  "needs-confirmation",
];

/** Shows where the figure comes from: the standard's words, the cells, and who was left out and why. */
export function ClauseDetails({
  result,
  until,
  busy,
}: {
  readonly result: ClauseResult;
  /** The period's last day. */
  readonly until: Day;
  readonly busy: boolean;
}): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { confirmation, previous } = result;
  return (
    <div className={shared.small}>
      <Disclosure label={<span className={styles.label}>{t("clause.details")}</span>}>
        <dl className={styles.root}>
          <Entry term={t("clause.basis")}>{result.basis}</Entry>
          {result.evidence.length > 0 && (
            <Entry term={t("clause.evidence")}>
              <CellLinks areas={result.evidence} />
            </Entry>
          )}
          {result.numerator !== null && result.denominator !== null && (
            <Entry term={t("clause.counted")}>
              {numberText(result.numerator)} / {numberText(result.denominator)}
            </Entry>
          )}
          {previous && (
            <Entry term={t("clause.previous")}>
              {t("clause.change", {
                actual: numberText(previous.actual),
                change: `${previous.change > 0 ? "+" : ""}${numberText(previous.change)}`,
              })}
            </Entry>
          )}
          {result.notes.length > 0 && (
            <Entry term={t("clause.notes")}>
              <ul className={shared.list}>
                {result.notes.map((note, index) => (
                  <li key={`${String(index)} ${say(note.text)}`}>
                    <ProblemLine problem={note} />
                  </li>
                ))}
              </ul>
            </Entry>
          )}
          {([false, true] as const).map((partly) => {
            const people = result.excluded.filter((person) => (person.partly === true) === partly);
            if (people.length === 0) return null;
            return (
              <Entry
                key={String(partly)}
                term={t(partly ? "clause.partly" : "clause.excluded", { n: people.length })}
              >
                <ul className={mergeClasses(shared.list)}>
                  {people.map((person, index) => (
                    <li key={`${String(index)} ${person.name}`}>
                      {t("clause.excluded-person", { name: person.name, reason: say(person.reason) })}
                    </li>
                  ))}
                </ul>
              </Entry>
            );
          })}
          {confirmation && (
            <Entry term={t("clause.confirmed-by")}>
              {[confirmation.by, confirmation.on, confirmation.note].filter(Boolean).join(t("separator"))}
            </Entry>
          )}
          {result.department !== "" && <Entry term={t("clause.department")}>{result.department}</Entry>}
        </dl>
        {result.waiver === null && WAIVABLE.includes(result.verdict) && (
          <div className={styles.waive}>
            <WaiveForm clause={result.id} until={until} busy={busy} />
          </div>
        )}
      </Disclosure>
    </div>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.description}>{children}</dd>
    </div>
  );
}
