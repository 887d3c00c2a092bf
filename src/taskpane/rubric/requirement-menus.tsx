import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { RequirementView, RubricView } from "../../assistant";
import type { RequirementWord } from "../../standards";
import { numberText } from "../text/figure-text";
import { ruleInEnglish } from "./rule-in-english";
import { useText } from "../text/text-context";
import { CountingMenus } from "./counting-menus";
import { Menu } from "./menu";
import { numberTyped, pointsFor, rulesFor, shownSo, withMeasure } from "./menu-choices";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
});

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
  const { t, locale } = useText();
  const styles = useStyles();
  const shown = shownSo(row, pending);
  const { counting, word, onSheet, wordChoices } = row;
  const sheetSays = (key: keyof RequirementWord): { readonly isFixed: boolean; readonly hint?: string } =>
    onSheet.includes(key) ? { isFixed: true, hint: t("rubric.on-sheet") } : { isFixed: false };
  const change = (part: RequirementWord): void => {
    onSay({ ...word, ...pending, ...part });
  };
  return (
    <div className={styles.root}>
      <CountingMenus
        {...{ counting, wordChoices, rubric, pending, sheetSays, change }}
        onMeasure={(choice) => {
          onSay(withMeasure(row, choice));
        }}
      />
      <Menu
        {...sheetSays("rule")}
        label={t("rubric.rule")}
        value={shown.rule}
        options={ruleOptions(
          row,
          shown.rule,
          (rule) => t("rubric.rule-written", { rule }),
          (rule) => (locale === "zh-CN" ? rule : ruleInEnglish(rule)),
        )}
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

/** As it is written, and what rubrics state most. */
function ruleOptions(
  { counting }: RequirementView,
  rule: string,
  written: (rule: string) => string,
  named: (rule: string) => string,
) {
  const usual = rulesFor(counting);
  return [
    ...(usual.includes(rule) ? [] : [{ value: rule, label: written(rule === "" ? "—" : rule) }]),
    ...usual.map((one) => ({ value: one, label: named(one) })),
  ];
}
