import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useRef, useState, type ReactElement } from "react";
import type { Question } from "../../ledgers";
import { usePaneActions } from "../pane-context";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { WhyButton } from "../parts/why-button";
import { useText } from "../text/text-context";
import { QuestionCard } from "./question-card";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  item: {
    padding: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  card: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}` },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** So many questions are shown at once, as many as a tired person takes in; a button shows the rest. */
const AT_ONCE = 3;

/**
 * Asks what only the clerk knows. Several answers are sent with one click, because each sending reads the workbook
 * again.
 */
export function QuestionList({
  questions,
  busy,
}: {
  readonly questions: readonly Question[];
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { answer } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [all, setAll] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const send = async (): Promise<void> => {
    if (!(await answer(answers)) || !document.hasFocus()) return;
    const at = document.activeElement;
    // One goes on with the first that is left.
    if (at === document.body || form.current?.contains(at))
      form.current?.querySelector<HTMLElement>("li button, li input")?.focus();
  };
  const shown = all ? questions : questions.slice(0, AT_ONCE);
  const answers = questions.flatMap(({ id }) => {
    const choice = choices[id];
    return choice === undefined ? [] : [{ question: id, choice }];
  });
  return (
    <Section title={t("questions.title", { n: questions.length })}>
      <form
        ref={form}
        className={mergeClasses(shared.card, styles.card)}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ol className={mergeClasses(shared.list, styles.list)}>
          {shown.map((question) => (
            <li key={question.id} className={styles.item}>
              <QuestionCard
                question={question}
                choice={choices[question.id] ?? null}
                onChoose={(choice) => {
                  setChoices((before) => ({ ...before, [question.id]: choice }));
                }}
              />
            </li>
          ))}
        </ol>
        <div className={styles.foot}>
          {shown.length < questions.length ? (
            <Button
              appearance="transparent"
              size="small"
              onClick={() => {
                setAll(true);
              }}
            >
              {t("questions.more", { n: questions.length - shown.length })}
            </Button>
          ) : (
            <span className={mergeClasses(shared.quiet, shared.small)}>{t("questions.remembered")}</span>
          )}
          <WhyButton
            type="submit"
            appearance="primary"
            size="small"
            busy={busy}
            why={answers.length === 0 ? t("questions.choose-first") : null}
          >
            {t("questions.answer", { n: answers.length })}
          </WhyButton>
        </div>
      </form>
    </Section>
  );
}
