import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Overview } from "../../assistant";
import { addTexts, checkedTexts, paneTexts } from "../../locales";
import { usePaneActions } from "../pane-context";
import { Notice } from "../parts/notice";
import { linkColor, useSharedStyles } from "../parts/shared-styles";
import type { PaneState } from "../state";
import { periodText } from "../text/period-text";
import { useText, type Speaker } from "../text/text-context";
import { clockTime } from "../text/when";
import { changedSinceCheck } from "./changed-since-check";

addTexts(paneTexts(checkedTexts));

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  change: { ...linkColor, flexShrink: 0, minHeight: "24px", padding: "0 4px" },
});

type KnownBook = Exclude<PaneState["book"], { stage: "unread" }>;
type CheckedBook = Extract<PaneState["book"], { stage: "checked" }>;

/** Says on every page for which standard and period the results are, and where something else is chosen since; before a check, for which they will be. */
export function ReportBars({
  state,
  book,
}: {
  readonly state: PaneState;
  readonly book: KnownBook;
}): ReactElement | null {
  const speaker = useText();
  if (book.stage === "checked")
    return (
      <>
        <ContextLine state={state} text={madeFor(book, speaker)} />
        <OutdatedNotice state={state} book={book} speaker={speaker} />
        <RubricNotice state={state} book={book} speaker={speaker} />
      </>
    );
  // On the page 台账 the fields say the same.
  if (state.screen.at === "overview") return null;
  return <ContextLine state={state} text={willBeFor(state, book.overview, speaker)} />;
}

function madeFor({ report, at }: CheckedBook, { t, name, say }: Speaker): string {
  const { from, to, asOf } = report.period;
  return t("context.line", {
    standard: name(report.standardName),
    period: say(periodText(from, to)),
    day: asOf,
    time: clockTime(new Date(at)),
  });
}

function willBeFor({ options }: PaneState, overview: Overview, { t, name, say }: Speaker): string {
  const standard = overview.standards.find(({ id }) => id === options?.standard);
  const period = options?.period ?? overview.period;
  return t("context.unchecked", {
    file: overview.fileName,
    chosen: [
      standard ? name(standard.name) : t("context.no-standard"),
      ...(period ? [say(periodText(period.from, period.to))] : []),
    ].join(t("separator")),
  });
}

function ContextLine({ state, text }: { readonly state: PaneState; readonly text: string }): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("context.label")} className={styles.line}>
      <span className={mergeClasses(shared.small, shared.quiet, styles.text)}>{text}</span>
      {state.screen.at !== "overview" && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.small, styles.change)}
          onClick={() => {
            go({ at: "overview" });
          }}
        >
          {t("context.change")}
        </button>
      )}
    </div>
  );
}

/** Says what of the unit's own rubric is still to be looked at: what is otherwise than before, and what nobody agreed to. */
function RubricNotice({
  state: { screen },
  book: { overview, report },
  speaker: { t },
}: {
  readonly state: PaneState;
  readonly book: CheckedBook;
  readonly speaker: Speaker;
}): ReactElement | null {
  const { go } = usePaneActions();
  const rubric = overview.standards.find(({ id }) => id === report.standard)?.rubric;
  if (!rubric || screen.at === "rubric") return null;
  const { added, changed, gone } = rubric.changes;
  const isMoved = added.length + changed.length + gone.length > 0;
  if (!isMoved && rubric.unsure === 0) return null;
  const words = [
    ...(isMoved
      ? [t("rubric-bar.moved", { added: added.length, changed: changed.length, gone: gone.length })]
      : []),
    ...(rubric.unsure > 0 ? [t("rubric-bar.unsure", { n: rubric.unsure })] : []),
  ];
  return (
    <Notice
      intent={isMoved ? "warning" : "info"}
      actions={[
        {
          label: t("rubric-bar.open"),
          onClick: () => {
            go({ at: "rubric", sheet: rubric.sheet });
          },
        },
      ]}
    >
      {words.join("")}
    </Notice>
  );
}

/** Says that something else is chosen than what the results were made with. */
function OutdatedNotice({
  state,
  book,
  speaker,
}: {
  readonly state: PaneState;
  readonly book: CheckedBook;
  readonly speaker: Speaker;
}): ReactElement | null {
  const { t, name, say } = speaker;
  const { check, renewPreview, setOptions } = usePaneActions();
  const { options, work, screen } = state;
  const changed = changedSinceCheck(state);
  if (!changed || !options || work) return null;
  const { report, overview, asked } = book;
  const standard = overview.standards.find(({ id }) => id === options.standard);
  const period = options.period ?? report.period;
  const words = (parts: readonly (string | false | undefined)[]): string =>
    parts.filter((part) => typeof part === "string").join(t("separator"));
  const chosen = words([
    changed.standard && standard && name(standard.name),
    changed.period && say(periodText(period.from, period.to)),
    changed.asOf &&
      (options.asOf === null ? t("outdated.today") : t("outdated.as-of", { day: options.asOf })),
  ]);
  const made = words([
    changed.standard && name(report.standardName),
    changed.period && say(periodText(report.period.from, report.period.to)),
    changed.asOf && t("outdated.as-of", { day: report.period.asOf }),
  ]);
  return (
    <Notice
      intent="warning"
      actions={[
        {
          label: t("outdated.back"),
          onClick: () => {
            setOptions(asked);
          },
        },
        {
          label: t("check-again"),
          onClick: () => void (screen.at === "write" ? renewPreview() : check()),
        },
      ]}
    >
      {t("outdated.changed", { chosen, made })}
    </Notice>
  );
}
