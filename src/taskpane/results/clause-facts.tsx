import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import type { ClauseResult } from "../../check";
import type { Message } from "../../locales";
import { CellLinks } from "../parts/cell-link";
import { ProblemLine } from "../parts/problem-line";
import { useSharedStyles } from "../parts/shared-styles";
import { numberText, saidAmount, shareText } from "../text/figure-text";
import { shareWord } from "../text/share-word";
import { useText, type Speaker } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", margin: "0" },
  term: { color: tokens.colorNeutralForeground3 },
  description: { margin: "0", overflowWrap: "anywhere" },
});

/** Shows where the figure comes from: the standard's words, the cells, and who was left out and why. */
export function ClauseFacts({ result }: { readonly result: ClauseResult }): ReactElement {
  const speaker = useText();
  const { t, say } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const { confirmation, previous, unit } = result;
  const counted = countedText(result, speaker);
  const amount = (actual: number): string => saidAmount(actual, unit, speaker);
  return (
    <dl className={`${styles.root} ${shared.small}`}>
      {result.evidence.length > 0 && (
        <Entry term={t("clause.evidence")}>
          <CellLinks areas={result.evidence} />
        </Entry>
      )}
      {counted !== null && <Entry term={t("clause.counted")}>{counted}</Entry>}
      {previous && (
        <Entry term={t("clause.previous")}>
          {t("clause.change", {
            actual: amount(previous.actual),
            change: `${previous.change > 0 ? "+" : ""}${amount(previous.change)}`,
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
            <ul className={shared.list}>
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
      <Entry term={t("clause.basis")}>{result.basis}</Entry>
    </dl>
  );
}

/** 「23人中有21人」, in the word that the clause has for its parts; null where the figure above says it already. */
function countedText(result: ClauseResult, { t, say }: Speaker): string | null {
  const { numerator, denominator, unit } = result;
  if (numerator === null || denominator === null || shareText(result) !== null) return null;
  const [some, all] = [numberText(numerator), numberText(denominator)];
  // An average is a sum by a number, each in its own unit; a figure of another making (the lowest, how many reach it) is not.
  if (unit === "point") {
    const isAverage = Math.abs(numerator / denominator - (result.actual ?? NaN)) < 0.1;
    if (isAverage) return t("clause.points-of", { n: denominator, sum: some });
    if (result.told.extreme === undefined) return null;
  } else if (unit !== "percent") return null;
  const counts = shareWord(result);
  const word: Message | string = counts === undefined ? "" : { key: `counted.${counts}` };
  return say({ key: "figure.of", params: { actual: some, target: all, unit: word } });
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
