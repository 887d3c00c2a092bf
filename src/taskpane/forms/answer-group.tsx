import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement } from "react";
import type { FormCell } from "../../assistant";
import { Disclosure } from "../parts/disclosure";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { AnswerLine } from "./answer-line";
import { isTicked, type FormDraft } from "./form-draft";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "16px", padding: "0 12px 6px" },
  tool: {
    ...linkColor,
    minHeight: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
  more: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** So many cells are shown at once; a table of tasks has hundreds. */
const SHOWN = 40;

/** The cells of a form that are alike sure, with what ticks them all. */
export function AnswerGroup({
  label,
  answers,
  draft,
  open,
  onDraft,
}: {
  readonly label: string;
  readonly answers: readonly FormCell[];
  readonly draft: FormDraft;
  readonly open: boolean;
  readonly onDraft: (draft: FormDraft) => void;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN);
  if (answers.length === 0) return null;
  const fillable = answers.filter(({ value }) => value !== null);
  const all = fillable.every((answer) => isTicked(answer, draft));
  return (
    <Disclosure padded open={open} label={label}>
      {fillable.length > 1 && (
        <span className={mergeClasses(styles.tools, shared.small)}>
          <button
            type="button"
            className={mergeClasses(shared.plainButton, styles.tool)}
            onClick={() => {
              const ticks = Object.fromEntries(fillable.map(({ id }) => [id, !all]));
              onDraft({ ...draft, ticks: { ...draft.ticks, ...ticks } });
            }}
          >
            {t(all ? "forms.no-ticks" : "forms.all")}
          </button>
        </span>
      )}
      <ul className={shared.list}>
        {answers.slice(0, shown).map((answer) => (
          <AnswerLine key={answer.id} answer={answer} draft={draft} onDraft={onDraft} />
        ))}
      </ul>
      {answers.length > shown && (
        <div className={styles.more}>
          <button
            type="button"
            className={mergeClasses(shared.plainButton, shared.small, styles.tool)}
            onClick={() => {
              setShown(shown + SHOWN * 5);
            }}
          >
            {t("forms.more", { n: Math.min(SHOWN * 5, answers.length - shown) })}
          </button>
        </div>
      )}
    </Disclosure>
  );
}
