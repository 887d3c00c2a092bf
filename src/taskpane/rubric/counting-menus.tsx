import type { ReactElement } from "react";
import type { CountingView, MeasureChoice, RubricView } from "../../assistant";
import type { PartWord } from "../../standards";
import { saidAmount, numberText } from "../text/figure-text";
import { glossed } from "../text/glossed";
import { useText } from "../text/text-context";
import { Menu } from "./menu";
import { countedAs, joinedWords, numberTyped, valuesFor, wordsTyped } from "./menu-choices";

/** Stands for a condition that is more than words. */
const SPECIAL = "\u0000special";

/** How a requirement, or one of its parts, is counted: measure, ledger, words, target, stretch of time, a menu each. */
export function CountingMenus({
  counting,
  wordChoices,
  rubric,
  pending,
  sheetSays,
  change,
  onMeasure,
}: {
  readonly counting: CountingView;
  readonly wordChoices: readonly string[];
  readonly rubric: Pick<RubricView, "measures" | "ledgers">;
  /** What was just said of it and is not judged yet. */
  readonly pending: PartWord | null | undefined;
  /** What can't be changed here, since the sheet 创建标准 says it. */
  readonly sheetSays: (key: keyof PartWord) => { readonly isFixed: boolean; readonly hint?: string };
  readonly change: (part: PartWord) => void;
  readonly onMeasure: (choice: MeasureChoice) => void;
}): ReactElement {
  const { t, say, name } = useText();
  const shown = countedAs(counting, pending);
  const choice = rubric.measures.find(({ id }) => id === shown.measure);
  return (
    <>
      <Menu
        {...sheetSays("measure")}
        label={t("rubric.measure")}
        value={shown.measure ?? ""}
        options={[
          ...(counting.measure === null ? [{ value: "", label: say(counting.measureName) }] : []),
          ...rubric.measures.map((one) => ({ value: one.id, label: name(one.name) })),
        ]}
        onChoose={(id) => {
          const chosen = rubric.measures.find((one) => one.id === id);
          if (chosen) onMeasure(chosen);
        }}
      />
      {choice && (
        <LedgerMenu
          {...{ counting, rubric, choice, change }}
          ledger={shown.ledger}
          {...sheetSays("ledger")}
        />
      )}
      {choice && choice.ledgers.length > 0 && (
        <Menu
          {...sheetSays("words")}
          label={t("rubric.words")}
          value={shown.special ? SPECIAL : joinedWords(shown.words)}
          options={[
            ...(shown.special ? [{ value: SPECIAL, label: t("rubric.words-special") }] : []),
            ...wordOptions(wordChoices, shown.words, t("rubric.words-all")),
          ]}
          other={t("rubric.words-hint")}
          onChoose={(text) => {
            change({ words: wordsTyped(text) });
          }}
        />
      )}
      {shown.measure !== "manual" && choice?.fixed !== true && counting.unit !== "item" && (
        <ValueMenu counting={counting} value={shown.value} change={change} {...sheetSays("value")} />
      )}
      {choice && choice.periods.length > 1 && (
        <Menu
          {...sheetSays("per")}
          label={t("rubric.per")}
          value={shown.per}
          options={choice.periods.map((per) => ({ value: per, label: t(`rubric.per-${per}`) }))}
          onChoose={(chosen) => {
            const per = choice.periods.find((one) => one === chosen);
            if (per) change({ per });
          }}
        />
      )}
    </>
  );
}

function LedgerMenu({
  counting,
  rubric,
  choice,
  ledger,
  change,
  ...fixed
}: {
  readonly counting: CountingView;
  readonly rubric: Pick<RubricView, "ledgers">;
  readonly choice: MeasureChoice;
  readonly ledger: CountingView["ledger"];
  readonly change: (part: PartWord) => void;
  readonly isFixed: boolean;
  readonly hint?: string;
}): ReactElement | null {
  const speaker = useText();
  const { t } = speaker;
  if (choice.ledgers.length < 2) return null;
  const known = ledger !== null && choice.ledgers.includes(ledger) ? ledger : (counting.ledger ?? "");
  return (
    <Menu
      {...fixed}
      label={t("rubric.ledger")}
      value={known}
      options={choice.ledgers.map((kind) => {
        const called = rubric.ledgers[kind];
        return { value: kind, label: called ? glossed(called, speaker) : kind };
      })}
      onChoose={(chosen) => {
        const kind = choice.ledgers.find((one) => one === chosen);
        if (kind) change({ ledger: kind });
      }}
    />
  );
}

function ValueMenu({
  counting,
  value: now,
  change,
  ...fixed
}: {
  readonly counting: CountingView;
  readonly value: number;
  readonly change: (part: PartWord) => void;
  readonly isFixed: boolean;
  readonly hint?: string;
}): ReactElement {
  const speaker = useText();
  return (
    <Menu
      {...fixed}
      label={speaker.t("rubric.value")}
      value={numberText(now)}
      options={valuesFor({ ...counting, value: now }).map((value) => ({
        value: numberText(value),
        label: saidAmount(value, counting.unit, speaker),
      }))}
      other=""
      onChoose={(text) => {
        const value = numberTyped(text);
        if (value !== null) change({ value });
      }}
    />
  );
}

/** All records, the words that count now, and each word that the requirement suggests. */
function wordOptions(wordChoices: readonly string[], words: readonly string[], all: string) {
  const now = joinedWords(words);
  const single = wordChoices.filter((word) => word !== now);
  return [
    { value: "", label: all },
    ...(now === "" ? [] : [{ value: now, label: now }]),
    ...single.map((word) => ({ value: word, label: word })),
  ];
}
