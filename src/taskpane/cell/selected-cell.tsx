import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import type { CellOrigin } from "../../assistant";
import type { ClauseResult } from "../../check";
import { addTexts, cellTexts, paneTexts } from "../../locales";
import { usePaneActions, usePaneContext } from "../pane-context";
import { Icon } from "../parts/icon";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon } from "../parts/verdict-mark";
import { whileShown } from "../parts/while-shown";
import { noteShowsCell, showsCell } from "../preferences";
import { cellText } from "../text/cell-text";
import { glossed } from "../text/glossed";
import { gravity } from "../text/gravity";
import { useText, type Speaker } from "../text/text-context";
import { markText } from "./mark-text";

addTexts(paneTexts(cellTexts));

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    gap: "0 4px",
    alignItems: "center",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  clauses: { gridColumn: "1 / -1", display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  more: { ...linkColor, minHeight: "24px", padding: "0 6px" },
  close: { display: "flex", alignItems: "center", justifyContent: "center", width: "24px", height: "24px" },
});

/** Says below the page what is known of the cell that the clerk selects: what it was read as, and the clauses that rest on it. Nothing shows of a cell of no ledger. */
export function SelectedCell({
  results,
  isIdle,
}: {
  readonly results: readonly ClauseResult[];
  /** Whether what was read and checked last is how the workbook is now. */
  readonly isIdle: boolean;
}): ReactElement | null {
  const speaker = useText();
  const { t } = speaker;
  const { look } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [isWanted, setWanted] = useState(showsCell);
  const origin = useSelected(results, isIdle && isWanted);
  const isShown = origin !== null && isIdle && isWanted;
  const bar = useRef<HTMLElement>(null);
  useRoomBelow(bar);
  if (!isShown) return null;
  return (
    <aside ref={bar} aria-label={t("origin.bar")} className={mergeClasses(styles.root, shared.small)}>
      <div className={styles.line} title={readAs(origin, speaker)}>
        <span className={styles.cell}>{cellText(origin.cell)}</span> {readAs(origin, speaker)}
      </div>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.small, styles.more)}
        onClick={look}
      >
        {t("origin.more")}
      </button>
      <button
        type="button"
        aria-label={t("origin.hide")}
        title={t("origin.hide")}
        className={mergeClasses(shared.plainButton, styles.close)}
        onClick={() => {
          noteShowsCell(false);
          setWanted(false);
        }}
      >
        <Icon name="cross" size={14} />
      </button>
      <Uses origin={origin} results={results} />
    </aside>
  );
}

/** What is known of the selected cell, as soon as one is selected; null of one that has to do with no ledger. */
function useSelected(results: readonly ClauseResult[], isAsked: boolean): CellOrigin | null {
  const { assistant } = usePaneContext();
  const [origin, setOrigin] = useState<CellOrigin | null>(null);
  const seen = useRef(false);
  useEffect(() => {
    if (!isAsked) return undefined;
    const take = (found: CellOrigin): void => {
      seen.current = true;
      setOrigin(isTelling(found) ? found : null);
    };
    const end = assistant.watchCell(take);
    // What was shown before a check is looked at again after it.
    const leave = seen.current ? whileShown(assistant.cell(), take, () => undefined) : undefined;
    return () => {
      end();
      leave?.();
    };
  }, [assistant, results, isAsked]);
  return origin;
}

/** A cell beside all ledgers, or on a sheet of ours, says nothing that the clerk doesn't see. */
const isTelling = ({ table, findings, why }: CellOrigin): boolean =>
  table !== null || findings.length > 0 || (why !== null && !["outside", "ours", "empty"].includes(why));

/** Tells the page how high the bar is, so that other things that stay at the bottom stay above it. */
function useRoomBelow(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--below", `${String(bar.current?.offsetHeight ?? 0)}px`);
    return () => {
      style.removeProperty("--below");
    };
  });
}

/** What the cell was read as: somebody's day, a column's value, or just what stands in it. */
function readAs({ value, marks, fields, column, table }: CellOrigin, speaker: Speaker): string {
  const { t, name } = speaker;
  const shown = value === "" ? t("origin.blank") : value;
  if (marks.length > 0) return [shown, ...marks.map((mark) => markText(mark, speaker))].join(t("separator"));
  const here = fields.find(({ isHere }) => isHere);
  if (here) return t("origin.field", { name: glossed(here.name, speaker), value: here.value });
  if (column?.header) return t("origin.field", { name: column.header, value: shown });
  return table ? [shown, table.title || name(table.kindName)].join(t("separator")) : shown;
}

/** The gravest clause that rests on the cell and how many others do; else why none does. */
function Uses({
  origin: { uses, why },
  results,
}: {
  readonly origin: CellOrigin;
  readonly results: readonly ClauseResult[];
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [gravest, ...others] = uses
    .flatMap(({ clause }) => results.find(({ id }) => id === clause) ?? [])
    .sort((one, other) => gravity(other) - gravity(one));
  const text = gravest
    ? others.length > 0
      ? t("origin.and-others", { title: name(gravest.title), n: others.length + 1 })
      : name(gravest.title)
    : why === null
      ? ""
      : t(`origin.why.${why}`);
  return (
    <div className={styles.clauses}>
      {gravest && <VerdictIcon verdict={gravest.verdict} size={14} />}
      <span className={mergeClasses(styles.line, shared.quiet)} title={text}>
        {text}
      </span>
    </div>
  );
}
