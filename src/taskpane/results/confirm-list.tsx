import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { ClauseResult } from "../../check";
import { isDay } from "../../grid";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { InputField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { WhyButton } from "../parts/why-button";
import { useText } from "../text/text-context";
import { confirmationOf, waitsForWord, wordsFor, type GivenWord } from "./given-words";
import { useLastConfirmer } from "./use-last-confirmer";

const useStyles = makeStyles({
  done: { flexBasis: "100%" },
  body: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 12px 12px" },
  head: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  row: {
    border: "0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: "0",
    padding: "8px 0 0",
    minWidth: 0,
  },
  legend: { padding: "8px 0 0", float: "left", width: "100%" },
  words: { display: "flex", flexWrap: "wrap", columnGap: "14px", clear: "both" },
  word: { display: "inline-flex", gap: "6px", alignItems: "center", minHeight: "28px", cursor: "pointer" },
});

/** From so many clauses on a list is shorter than their own forms. */
const SEVERAL = 2;

/** Confirms all clauses that wait for somebody's word in one go: one head for all, a word in each row, applied together. */
export function ConfirmList({
  results,
  busy,
}: {
  readonly results: readonly ClauseResult[];
  readonly busy: boolean;
}): ReactElement | null {
  const { t } = useText();
  const { takeBack } = usePaneActions();
  const styles = useStyles();
  // Once it was opened it stays, so that closing loses nothing of what was typed.
  const [wasOpened, setOpened] = useState(false);
  const [applied, setApplied] = useState<readonly string[]>([]);
  const waiting = results.filter(waitsForWord);
  const by = useLastConfirmer(results);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever went into the workbook meanwhile stays there.
    if (document.hasFocus()) done.current?.querySelector("button")?.focus();
  }, [applied]);
  const undoable = applied.filter((id) =>
    results.some((one) => one.id === id && one.confirmation?.unwritten === true),
  );
  return (
    <>
      {undoable.length > 0 && (
        <div className={styles.done} ref={done}>
          <Notice
            intent="info"
            actions={[{ label: t("clause.take-back"), onClick: () => void takeBack(...undoable) }]}
          >
            {t("confirm-all.done", { n: undoable.length })}
          </Notice>
        </div>
      )}
      {waiting.length >= SEVERAL && (
        <Disclosure
          chip
          part="confirm"
          onToggle={(isOpen) => {
            if (isOpen) setOpened(true);
          }}
          label={t("confirm-all.open", { n: waiting.length })}
        >
          {wasOpened && <ConfirmRows waiting={waiting} by={by} busy={busy} onApplied={setApplied} />}
        </Disclosure>
      )}
    </>
  );
}

function ConfirmRows({
  waiting,
  by: before,
  busy,
  onApplied,
}: {
  readonly waiting: readonly ClauseResult[];
  /** Who confirmed last. */
  readonly by: string;
  readonly busy: boolean;
  readonly onApplied: (clauses: readonly string[]) => void;
}): ReactElement {
  const { t } = useText();
  const { confirm } = usePaneActions();
  const styles = useStyles();
  const [typed, setBy] = useState<string | null>(null);
  const by = typed ?? before;
  const [on, setOn] = useState("");
  const [note, setNote] = useState("");
  const [words, setWords] = useState<Readonly<Record<string, GivenWord | null>>>({});
  const given = waiting.flatMap((result) => {
    const word = words[result.id];
    return word ? [confirmationOf(result.id, word, { by, on, note })] : [];
  });
  const why = whyNot(by, on, given.length);
  const apply = async (): Promise<void> => {
    if (await confirm(...given)) onApplied(given.map(({ clause }) => clause));
  };
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && why === null) void apply();
      }}
    >
      <div className={styles.head}>
        <InputField type="text" label={t("confirm.by")} value={by} onChange={setBy} />
        <InputField type="date" label={t("confirm.on")} value={on} onChange={setOn} />
      </div>
      <InputField type="text" label={t("confirm.note")} value={note} onChange={setNote} />
      {waiting.map((result) => (
        <WordRow
          key={result.id}
          result={result}
          word={words[result.id] ?? null}
          onWord={(word) => {
            setWords((before) => ({ ...before, [result.id]: word }));
          }}
        />
      ))}
      <WhyButton type="submit" appearance="primary" busy={busy} why={why === null ? null : t(why)}>
        {t("confirm-all.apply", { n: given.length })}
      </WhyButton>
    </form>
  );
}

/** Why nothing can be confirmed yet; null if it can. */
function whyNot(
  by: string,
  on: string,
  given: number,
): "confirm-all.no-word" | "confirm-all.no-name" | "no-day" | null {
  if (given === 0) return "confirm-all.no-word";
  if (by.trim() === "") return "confirm-all.no-name";
  return on !== "" && !isDay(on) ? "no-day" : null;
}

function WordRow({
  result,
  word,
  onWord,
}: {
  readonly result: ClauseResult;
  readonly word: GivenWord | null;
  readonly onWord: (word: GivenWord | null) => void;
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{name(result.title)}</legend>
      <div className={styles.words}>
        {[...wordsFor(result), null].map((one) => (
          <label key={one ?? "skip"} className={mergeClasses(styles.word, shared.small)}>
            <input
              type="radio"
              name={id}
              className={shared.tick}
              checked={word === one}
              onChange={() => {
                onWord(one);
              }}
            />
            {t(one === null ? "confirm-all.skip" : `confirm-all.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
