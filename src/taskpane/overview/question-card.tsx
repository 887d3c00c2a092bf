import { Radio, RadioGroup } from "@fluentui/react-radio";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ReactElement } from "react";
import type { Choice, Question } from "../../ledgers";
import { CellLinks } from "../parts/cell-link";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  text: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choices: { display: "flex", flexDirection: "row", flexWrap: "wrap", marginLeft: "-8px" },
  select: { marginTop: "4px" },
});

/** More choices than this stand in a drop-down list. */
const MOST_RADIOS = 5;

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
  const id = useId();
  const choices = suggestedFirst(question);
  const label = (one: Choice): string =>
    one.id === question.suggestion ? t("questions.suggested", { choice: say(one.label) }) : say(one.label);
  return (
    <div className={styles.root}>
      <span id={id} className={styles.text}>
        {say(question.text)}
      </span>
      <CellLinks areas={question.cells} />
      {choices.length <= MOST_RADIOS ? (
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          aria-labelledby={id}
          value={choice ?? ""}
          onChange={(_event, data) => {
            onChoose(data.value);
          }}
        >
          {choices.map((one) => (
            <Radio key={one.id} value={one.id} label={label(one)} />
          ))}
        </RadioGroup>
      ) : (
        <SelectField
          className={mergeClasses(styles.select, shared.small)}
          label={t("questions.choose")}
          value={choice ?? ""}
          options={[
            { value: "", label: t("questions.none") },
            ...choices.map((one) => ({ value: one.id, label: label(one) })),
          ]}
          onChange={(value) => {
            if (value !== "") onChoose(value);
          }}
        />
      )}
    </div>
  );
}

function suggestedFirst({ choices, suggestion }: Question): readonly Choice[] {
  const first = choices.filter(({ id }) => id === suggestion);
  return [...first, ...choices.filter(({ id }) => id !== suggestion)];
}
