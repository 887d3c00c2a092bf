import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ReactElement } from "react";
import type { Choice, Question } from "../../ledgers";
import { CellLinks } from "../parts/cell-link";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minWidth: 0,
    border: "0",
    margin: "0",
    padding: "0",
  },
  text: { padding: "0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px", cursor: "pointer" },
  select: { marginTop: "4px" },
});

/** If there are more choices than this, only the likeliest stand open and the others in a menu. */
const MOST_RADIOS = 5;
const LIKELIEST = 3;

export function QuestionCard({
  question,
  choice,
  onChoose,
}: {
  readonly question: Question;
  readonly choice: string | null;
  readonly onChoose: (choice: string) => void;
}): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const group = useId();
  const choices = suggestedFirst(question);
  const open = choices.length <= MOST_RADIOS ? choices : choices.slice(0, LIKELIEST);
  const others = choices.slice(open.length);
  const fromMenu = others.some(({ id }) => id === choice) ? choice : null;
  const label = (one: Choice): string => (one.id === question.suggestion ? suggested(one) : say(one.label));
  const suggested = ({ label: own }: Choice): string =>
    question.because
      ? t("questions.suggested-because", { choice: say(own), because: say(question.because) })
      : t("questions.suggested", { choice: say(own) });
  return (
    <fieldset className={styles.root}>
      <legend className={styles.text}>{say(question.text)}</legend>
      <CellLinks areas={question.cells} />
      <div className={styles.choices}>
        {open.map((one) => (
          <label key={one.id} className={styles.choice}>
            <input
              type="radio"
              name={group}
              className={shared.tick}
              checked={choice === one.id}
              onChange={() => {
                onChoose(one.id);
              }}
            />
            {label(one)}
          </label>
        ))}
      </div>
      {others.length > 0 && (
        <SelectField
          className={mergeClasses(styles.select, shared.small)}
          label={t("questions.others")}
          value={valueOf(fromMenu)}
          options={[
            { value: valueOf(null), label: t("questions.none") },
            ...others.map((one) => ({ value: valueOf(one.id), label: label(one) })),
          ]}
          onChange={(value) => {
            const chosen = others.find(({ id }) => valueOf(id) === value);
            if (chosen) onChoose(chosen.id);
          }}
        />
      )}
    </fieldset>
  );
}

/**
 * Gives the value of a choice in the form. A choice's id may be empty (a column that nobody needs), so no choice
 * needs another value.
 */
function valueOf(choice: string | null): string {
  return choice === null ? "none" : `choice ${choice}`;
}

function suggestedFirst({ choices, suggestion }: Question): readonly Choice[] {
  const first = choices.filter(({ id }) => id === suggestion);
  return [...first, ...choices.filter(({ id }) => id !== suggestion)];
}
