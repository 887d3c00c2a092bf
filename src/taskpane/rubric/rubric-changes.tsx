import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { RubricView } from "../../assistant";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { useSharedStyles } from "../parts/shared-styles";
import { numberText } from "../text/figure-text";
import { useText, type Speaker } from "../text/text-context";

const useStyles = makeStyles({
  list: { padding: "0 12px 8px 32px" },
  line: { overflowWrap: "anywhere", padding: "2px 0" },
});

/** What of a rubric is new, otherwise and gone since it was looked at; it stays until the clerk takes the rubric as it is now. */
export function RubricChangesNotice({
  rubric,
  onNote,
}: {
  readonly rubric: RubricView;
  readonly onNote: () => void;
}): ReactElement | null {
  const speaker = useText();
  const { t } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const { added, changed, gone } = rubric.changes;
  const lines = linesOf(rubric, speaker);
  if (lines.length === 0) return null;
  const counts = { added: added.length, changed: changed.length, gone: gone.length };
  return (
    <div className={shared.card}>
      <Notice intent="warning" actions={[{ label: t("rubric.moved-noted"), onClick: onNote }]}>
        {t("rubric.moved", counts)}
      </Notice>
      <Disclosure padded open={lines.length <= 6} label={t("rubric.moved", counts)}>
        <ul className={mergeClasses(shared.list, shared.small, styles.list)}>
          {lines.map((line) => (
            <li key={line} className={styles.line}>
              {line}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const SHORT = 40;

function linesOf({ changes, known }: RubricView, { t }: Speaker): readonly string[] {
  const now = new Map(known.map((one) => [one.id, one]));
  const cut = (text = ""): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
  return [
    ...changes.added.map((id) => t("rubric.moved-new", { text: cut(now.get(id)?.text) })),
    ...changes.changed.flatMap(({ id, before, what, otherFigures }) => {
      const is = now.get(id);
      if (!is) return [];
      const text = cut(is.text);
      return what.map((key) => {
        if (key === "points")
          return t("rubric.moved-points", {
            before: numberText(before.points),
            after: numberText(is.points),
            text,
          });
        if (key === "rule") return t("rubric.moved-rule", { text });
        if (key === "dimension")
          return t("rubric.moved-dimension", { before: before.dimension, after: is.dimension, text });
        return t(otherFigures ? "rubric.moved-figures" : "rubric.moved-text", {
          before: cut(before.text),
          after: text,
        });
      });
    }),
    ...changes.gone.map(({ text }) => t("rubric.moved-gone", { text: cut(text) })),
  ];
}
