import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { MeasureChoice, RequirementView, RubricView } from "../../assistant";
import type { RequirementWord } from "../../standards";
import { numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { Menu } from "./menu";
import {
  joinedWords,
  numberTyped,
  pointsFor,
  rulesFor,
  shownSo,
  valuesFor,
  withMeasure,
  wordsTyped,
} from "./menu-choices";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
});

/** Stands for a condition that is more than words. */
const SPECIAL = "\u0000special";

/** What of a requirement can be changed, a menu each; what is chosen holds at once. */
export function RequirementMenus({
  row,
  rubric,
  pending,
  onSay,
}: {
  readonly row: RequirementView;
  readonly rubric: Pick<RubricView, "measures" | "ledgers">;
  /** What was just said of it and is not judged yet. */
  readonly pending: RequirementWord | null | undefined;
  readonly onSay: (word: RequirementWord) => void;
}): ReactElement {
  const { t, say, name } = useText();
  const styles = useStyles();
  const shown = shownSo(row, pending);
  const { counting, word, onSheet } = row;
  const choice = rubric.measures.find(({ id }) => id === shown.measure);
  const sheetSays = (key: keyof RequirementWord): { readonly isFixed: boolean; readonly hint?: string } =>
    onSheet.includes(key) ? { isFixed: true, hint: t("rubric.on-sheet") } : { isFixed: false };
  const change = (part: RequirementWord): void => {
    onSay({ ...word, ...pending, ...part });
  };
  return (
    <div className={styles.root}>
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
          if (chosen) onSay(withMeasure(row, chosen));
        }}
      />
      {choice && (
        <LedgerMenu {...{ row, rubric, choice, change }} ledger={shown.ledger} {...sheetSays("ledger")} />
      )}
      {choice && choice.ledgers.length > 0 && (
        <Menu
          {...sheetSays("words")}
          label={t("rubric.words")}
          value={shown.special ? SPECIAL : joinedWords(shown.words)}
          options={[
            ...(shown.special ? [{ value: SPECIAL, label: t("rubric.words-special") }] : []),
            ...wordOptions(row, shown.words, t("rubric.words-all")),
          ]}
          other={t("rubric.words-hint")}
          onChoose={(text) => {
            change({ words: wordsTyped(text) });
          }}
        />
      )}
      {shown.measure !== "manual" && choice?.fixed !== true && counting.unit !== "item" && (
        <ValueMenu row={row} value={shown.value} change={change} {...sheetSays("value")} />
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
      <Menu
        {...sheetSays("rule")}
        label={t("rubric.rule")}
        value={shown.rule}
        options={ruleOptions(row, shown.rule, (rule) => t("rubric.rule-written", { rule }))}
        other=""
        onChoose={(rule) => {
          change({ rule });
        }}
      />
      <Menu
        {...sheetSays("points")}
        label={t("rubric.points-of")}
        value={numberText(shown.points)}
        options={pointsFor(shown.points).map((points) => ({
          value: numberText(points),
          label: t("rubric.points", { n: numberText(points) }),
        }))}
        other=""
        onChoose={(text) => {
          const points = numberTyped(text);
          if (points !== null) change({ points });
        }}
      />
    </div>
  );
}

function LedgerMenu({
  row,
  rubric,
  choice,
  ledger,
  change,
  ...fixed
}: {
  readonly row: RequirementView;
  readonly rubric: Pick<RubricView, "ledgers">;
  readonly choice: MeasureChoice;
  readonly ledger: RequirementView["counting"]["ledger"];
  readonly change: (part: RequirementWord) => void;
  readonly isFixed: boolean;
  readonly hint?: string;
}): ReactElement | null {
  const { t, name } = useText();
  if (choice.ledgers.length < 2) return null;
  const known = ledger !== null && choice.ledgers.includes(ledger) ? ledger : (row.counting.ledger ?? "");
  return (
    <Menu
      {...fixed}
      label={t("rubric.ledger")}
      value={known}
      options={choice.ledgers.map((kind) => {
        const called = rubric.ledgers[kind];
        return { value: kind, label: called ? name(called) : kind };
      })}
      onChoose={(chosen) => {
        const kind = choice.ledgers.find((one) => one === chosen);
        if (kind) change({ ledger: kind });
      }}
    />
  );
}

function ValueMenu({
  row: { counting },
  value: now,
  change,
  ...fixed
}: {
  readonly row: RequirementView;
  readonly value: number;
  readonly change: (part: RequirementWord) => void;
  readonly isFixed: boolean;
  readonly hint?: string;
}): ReactElement {
  const { t, say } = useText();
  const unit = counting.unit === "percent" ? "%" : ` ${say({ key: `unit.${counting.unit}` })}`;
  return (
    <Menu
      {...fixed}
      label={t("rubric.value")}
      value={numberText(now)}
      options={valuesFor({ ...counting, value: now }).map((value) => ({
        value: numberText(value),
        label: `${numberText(value)}${unit}`,
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
function wordOptions({ wordChoices }: RequirementView, words: readonly string[], all: string) {
  const now = joinedWords(words);
  const single = wordChoices.filter((word) => word !== now);
  return [
    { value: "", label: all },
    ...(now === "" ? [] : [{ value: now, label: now }]),
    ...single.map((word) => ({ value: word, label: word })),
  ];
}

/** As it is written, and what rubrics state most. */
function ruleOptions({ counting }: RequirementView, rule: string, written: (rule: string) => string) {
  const usual = rulesFor(counting);
  return [
    ...(usual.includes(rule) ? [] : [{ value: rule, label: written(rule === "" ? "—" : rule) }]),
    ...usual.map((one) => ({ value: one, label: one })),
  ];
}
