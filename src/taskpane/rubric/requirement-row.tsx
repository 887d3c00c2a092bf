import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { RequirementView, RubricView } from "../../assistant";
import type { RequirementWord } from "../../standards";
import { CellLinks } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon, VerdictWord } from "../parts/verdict-mark";
import { figureText, numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { CountedSo } from "./counted-so";
import { PartList } from "./part-list";
import { RequirementMenus } from "./requirement-menus";
import { SplitRow } from "./split-row";

const useStyles = makeStyles({
  root: {
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  label: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "flex-start" },
  // Two lines; the open row says the rest.
  words: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    lineHeight: tokens.lineHeightBase300,
    overflow: "hidden",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  // As high as the button beside it.
  gives: { minHeight: "26px" },
  verdict: { display: "inline-flex", gap: "4px", alignItems: "center" },
  state: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1 },
  confirmed: { color: tokens.colorPaletteGreenForeground1 },
  figure: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 12px 12px" },
  whole: { margin: "0", overflowWrap: "anywhere" },
  line: { overflowWrap: "anywhere" },
  // Beside what the workbook gives, on the row's last line; in the open row below the menus.
  accept: { position: "absolute", right: "36px", bottom: "6px" },
  acceptOpen: { padding: "0 12px 12px" },
});

/** One requirement in the rubric's words, with how it is counted and what the workbook gives for it; it opens to its menus. */
export function RequirementRow({
  row,
  rubric,
  isWanted,
  change,
  pending,
  onSay,
}: {
  readonly row: RequirementView;
  readonly rubric: RubricView;
  /** Whether the page was opened for it: it stands open and takes the focus. */
  readonly isWanted: boolean;
  /** Whether it is new or otherwise than when the rubric was looked at last. */
  readonly change: "new" | "changed" | null;
  readonly pending: RequirementWord | null | undefined;
  readonly onSay: (word: RequirementWord | null) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isWanted);
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) root.current?.querySelector("summary")?.focus();
  }, [isWanted]);
  const isConfirmed = row.state === "confirmed" || (pending !== undefined && pending !== null);
  return (
    <li ref={root} className={styles.root}>
      <Disclosure
        padded
        open={isOpen}
        chevron="end"
        onToggle={setOpen}
        label={<RowLabel row={row} rubric={rubric} change={change} />}
      >
        <div className={styles.body}>
          <p className={mergeClasses(shared.small, styles.whole)}>{row.requirement}</p>
          <RequirementMenus row={row} rubric={rubric} pending={pending} onSay={onSay} />
          <PartList row={row} rubric={rubric} pending={pending} onSay={onSay} />
          <SplitRow row={row} onSay={onSay} />
          <Grounds row={row} />
          {Object.keys(row.word).length > 0 && (
            <Button
              size="small"
              onClick={() => {
                onSay(null);
              }}
            >
              {t("rubric.take-back")}
            </Button>
          )}
        </div>
      </Disclosure>
      {!isConfirmed && (
        <div className={isOpen ? styles.acceptOpen : styles.accept}>
          <Button
            size="small"
            aria-label={t("rubric.accept-of", { n: row.number })}
            onClick={() => {
              onSay({ ...row.word, accepted: true });
            }}
          >
            {t("rubric.accept")}
          </Button>
        </div>
      )}
    </li>
  );
}

function RowLabel({
  row,
  rubric,
  change,
}: {
  readonly row: RequirementView;
  readonly rubric: RubricView;
  readonly change: "new" | "changed" | null;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { state } = row;
  return (
    <span className={styles.label}>
      <span className={styles.head}>
        <span className={styles.words}>
          {row.number}. {cutWords(row.requirement)}
        </span>
        <span className={mergeClasses(shared.quiet, styles.points)}>
          {t("rubric.points", { n: numberText(row.points) })}
        </span>
      </span>
      <span className={mergeClasses(shared.small, styles.facts)}>
        <span className={mergeClasses(styles.state, state !== "sure" && styles[state])}>
          {t(`rubric.state-${state}`)}
        </span>
        {change !== null && <span className={styles.state}>{t(`rubric.${change}`)}</span>}
        <span className={shared.quiet}>
          <CountedSo counting={row.counting} rubric={rubric} />
        </span>
      </span>
      <Gives row={row} />
    </span>
  );
}

/** About so many characters stand on two lines of a narrow pane. */
const TWO_LINES = 36;

function cutWords(text: string): string {
  return text.length > TWO_LINES ? `${text.slice(0, TWO_LINES - 1)}…` : text;
}

function Gives({ row: { result, counting } }: { readonly row: RequirementView }): ReactElement | null {
  const speaker = useText();
  const { t } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  if (result === null) return null;
  const figure = figureText(result, speaker);
  return (
    <span className={mergeClasses(shared.small, styles.facts, styles.gives)}>
      <span className={styles.verdict}>
        <VerdictIcon verdict={result.verdict} size={14} />
        <VerdictWord verdict={result.verdict} />
      </span>
      <span className={styles.figure}>
        {figure ?? (counting.measure === "manual" ? "" : t("rubric.no-figure"))}
      </span>
      {result.score !== null && result.weight > 0 && (
        <span className={shared.quiet}>{t("rubric.score", { n: numberText(result.score) })}</span>
      )}
    </span>
  );
}

/** Why it is counted so, and where it stands. */
function Grounds({ row }: { readonly row: RequirementView }): ReactElement {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(shared.small, shared.quiet, styles.line)}>
      {/* What was proposed is no ground for what was taken apart by hand. */}
      {row.word.parts === undefined && (
        <div>
          {t("rubric.why", { reason: row.reason })}
          {row.restsOn.length > 0 && t("separator") + t("rubric.rests-on", { words: row.restsOn.join("…") })}
        </div>
      )}
      {row.assumed && <div>{t("rubric.assumed")}</div>}
      {row.differs !== null && <div>{t("rubric.differs", { words: row.differs })}</div>}
      {row.result?.problems.slice(0, 3).map(({ text }) => (
        <div key={say(text)}>{say(text)}</div>
      ))}
      <div className={styles.facts}>
        {t("rubric.cells")} <CellLinks areas={row.cells} />
      </div>
    </div>
  );
}
