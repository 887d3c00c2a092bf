import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement } from "react";
import type { GivenAnswer } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  list: { padding: "0 12px 10px 32px", display: "flex", flexDirection: "column", gap: "10px" },
  item: { display: "flex", flexDirection: "column", gap: "4px" },
  text: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** A change that is looked at before it is made. */
interface Weighed {
  readonly id: string;
  /** Null takes the answer back: it is asked again. */
  readonly choice: string | null;
  /** How many clauses it moves; null where nothing was checked yet. */
  readonly moves: number | null;
}

/** Lists what was answered before: each answer can be changed or taken back; what that moves is told first, and it can be undone. */
export function AnswerList({
  given,
  busy,
}: {
  readonly given: readonly GivenAnswer[];
  readonly busy: boolean;
}): ReactElement | null {
  const { t } = useText();
  const { changeAnswer, weighAnswer } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [weighed, setWeighed] = useState<Weighed | null>(null);
  const [before, setBefore] = useState<GivenAnswer | null>(null);
  if (given.length === 0 && before === null) return null;
  const weigh = async (id: string, choice: string | null): Promise<void> => {
    const moves = await weighAnswer(id, choice);
    if (moves !== undefined) setWeighed({ id, choice, moves });
  };
  const apply = async (one: GivenAnswer, choice: string | null): Promise<void> => {
    setWeighed(null);
    if (await changeAnswer(one.id, choice)) setBefore(one);
  };
  const undo = async ({ id, choice }: GivenAnswer): Promise<void> => {
    if (await changeAnswer(id, choice)) setBefore(null);
  };
  return (
    <Disclosure padded label={t("answers.title", { n: given.length })}>
      <ul className={mergeClasses(shared.list, styles.list)}>
        {before && (
          <li>
            <Notice intent="info" actions={[{ label: t("answers.undo"), onClick: () => void undo(before) }]}>
              {t("answers.changed")}
            </Notice>
          </li>
        )}
        {given.map((one) => (
          <li key={one.id} className={styles.item}>
            <AnswerLine
              given={one}
              chosen={weighed?.id === one.id ? weighed.choice : one.choice}
              busy={busy}
              onChoose={(choice) => void weigh(one.id, choice)}
            />
            {weighed?.id === one.id && (
              <div role="status" className={styles.line}>
                <span>
                  {weighed.moves === null ? t("answers.unchecked") : t("answers.moves", { n: weighed.moves })}
                </span>
                <Button
                  size="small"
                  appearance="primary"
                  disabledFocusable={busy}
                  onClick={() => void apply(one, weighed.choice)}
                >
                  {t(weighed.choice === null ? "answers.take-back" : "answers.change")}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    setWeighed(null);
                  }}
                >
                  {t("answers.leave")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function AnswerLine({
  given: { id, choice, asked },
  chosen,
  busy,
  onChoose,
}: {
  readonly given: GivenAnswer;
  /** What is chosen now; null where it is to be taken back. */
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly onChoose: (choice: string | null) => void;
}): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const about = asked ? say(asked.text) : t("answers.older", { about: id.slice(id.indexOf(":") + 1) });
  const choices = asked?.choices ?? [];
  const isListed = choices.some((one) => one.id === choice);
  return (
    <>
      <span className={styles.text}>{about}</span>
      {asked && (
        <SelectField
          label={t("answers.answer")}
          hint={t("answers.on", { day: asked.on })}
          value={chosen ?? choice}
          disabled={busy}
          options={[
            ...(isListed ? [] : [{ value: choice, label: choice }]),
            ...choices.map((one) => ({ value: one.id, label: say(one.label) })),
          ]}
          onChange={onChoose}
        />
      )}
      {chosen !== null && (
        <span className={shared.small}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onChoose(null);
            }}
          >
            {t("answers.ask-again")}
          </Button>
        </span>
      )}
    </>
  );
}
