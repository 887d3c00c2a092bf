import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { FormCell } from "../../assistant";
import { areaText } from "../../grid";
import { CellLink, CellLinks } from "../parts/cell-link";
import { InputField } from "../parts/select-field";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { isTicked, shownTextOf, type FormDraft } from "./form-draft";
import { sourceInEnglish } from "./source-in-english";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tick: { marginTop: "3px" },
  body: { display: "flex", flexDirection: "column", minWidth: 0, gap: "2px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  asked: { overflowWrap: "anywhere" },
  value: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  words: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  change: {
    ...linkColor,
    minHeight: "24px",
    minWidth: "24px",
    ":hover": { textDecorationLine: "underline" },
  },
});

/** One cell of a form: whether it is filled, with what, and where that comes from. */
export function AnswerLine({
  answer,
  draft,
  onDraft,
}: {
  readonly answer: FormCell;
  readonly draft: FormDraft;
  readonly onDraft: (draft: FormDraft) => void;
}): ReactElement {
  const { t, locale } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { id, cell, asked, from, source } = answer;
  const [isOpen, setOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the field stands in its place.
    if (isOpen) body.current?.querySelector("input")?.focus();
  }, [isOpen]);
  const text = shownTextOf(answer, draft);
  const isOwn = draft.typed[id] !== undefined;
  const named = { cell: areaText(cell), asked };
  const [first, ...others] = source;
  const type = (typed: string): void => {
    onDraft({
      ticks: { ...draft.ticks, [id]: typed.trim() !== "" },
      typed: { ...draft.typed, [id]: typed },
    });
  };
  return (
    <li className={styles.root}>
      <input
        type="checkbox"
        className={mergeClasses(shared.tick, styles.tick)}
        aria-label={t("forms.fill-in", named)}
        checked={isTicked(answer, draft)}
        disabled={text.trim() === ""}
        onChange={({ target }) => {
          onDraft({ ...draft, ticks: { ...draft.ticks, [id]: target.checked } });
        }}
      />
      <div ref={body} className={styles.body}>
        <span className={mergeClasses(styles.head, shared.small)}>
          <CellLink area={cell}>{named.cell}</CellLink>
          {!isOpen && <span className={mergeClasses(styles.asked, shared.quiet)}>{asked}</span>}
        </span>
        {isOpen ? (
          <InputField label={t("forms.value-of", named)} type="text" value={text} onChange={type} />
        ) : (
          <span className={styles.value}>
            <span className={styles.words}>
              {first && !isOwn && text !== "" ? (
                <CellLink area={first}>{text}</CellLink>
              ) : (
                text || t("forms.nothing")
              )}
            </span>
            <button
              type="button"
              className={mergeClasses(shared.plainButton, shared.small, styles.change)}
              aria-label={t("forms.correct-of", named)}
              onClick={() => {
                setOpen(true);
              }}
            >
              {t("forms.correct")}
            </button>
          </span>
        )}
        {(isOwn || from !== "") && (
          <span className={mergeClasses(shared.small, shared.quiet)}>
            {isOwn ? t("forms.yours") : locale === "zh-CN" ? from : sourceInEnglish(from)}
          </span>
        )}
        {!isOwn && <CellLinks areas={others} />}
      </div>
    </li>
  );
}
