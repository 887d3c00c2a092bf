import type { WrittenKind } from "../../own-sheets";
import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ReactElement } from "react";
import { addTexts, checkTexts, paneTexts, writingTexts } from "../../locales";
import type { Report } from "../../check";
import type { FilledTemplate, Typed, WritePreview, WritePreviews, WriteResult } from "../../assistant";
import { usePaneActions } from "../pane-context";
import type { PaneState } from "../state";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";
import { ChangeList, changeFacts, countOf } from "./change-list";
import { Choices } from "./choices";
import { Fields } from "./fields";
import { OverwrittenList } from "./overwritten-list";
import { Templates } from "./templates";
import { WordPapers } from "./word-papers";
import { WrittenSheets } from "./written-sheets";

addTexts(checkTexts);
addTexts(paneTexts(writingTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  intro: { display: "flex", flexDirection: "column", gap: "4px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-child": { borderTopStyle: "none" } },
  label: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    alignItems: "start",
    padding: "10px 12px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: { margin: "2px" },
  body: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  name: { fontWeight: tokens.fontWeightSemibold },
  change: { whiteSpace: "nowrap" },
  foot: {
    position: "sticky",
    bottom: 0,
    margin: "0 -12px -20px",
    padding: "10px 12px",
    display: "grid",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * Shows which sheets will be made or renewed, what changes on them and what can be filled in for them; afterwards,
 * what was written.
 */
export function WriteScreen({
  previews,
  typed,
  filled,
  chosen,
  takeOurs,
  written,
  undone,
  busy,
  report,
  outdated,
}: {
  readonly report: Report | null;
  /** Whether something else is chosen than what the report was made with; then nothing can be written. */
  readonly outdated: boolean;
  readonly previews: WritePreviews | null;
  readonly typed: Typed;
  readonly filled: readonly FilledTemplate[];
  readonly chosen: readonly WrittenKind[];
  readonly takeOurs: PaneState["takeOurs"];
  readonly written: WriteResult | null;
  readonly undone: PaneState["undone"];
  readonly busy: boolean;
}): ReactElement {
  const { t, say } = useText();
  const { choose, openWriting, takeOurs: take, write } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  if (written) return <WrittenSheets written={written} busy={busy} onMore={() => void openWriting()} />;
  const hint = `${id}hint`;
  // What was typed is written into its sheet together with any other.
  const isTyped = Object.keys(typed).length > 0;
  const isChosen = ({ kind }: WritePreview): boolean =>
    chosen.includes(kind) || (isTyped && kind === "template-fields");
  const count = previews?.sheets.filter(isChosen).length ?? 0;
  return (
    <div className={styles.root}>
      <Intro report={report} previews={previews} />
      {undone && <Notice intent="info">{t("written.undone", { sheets: undone.sheets.join("、") })}</Notice>}
      {undone?.notices.map((notice) => (
        <Notice key={notice.key} intent="warning">
          {say(notice)}
        </Notice>
      ))}
      {previews && (
        <>
          <Fields fields={previews.fields} typed={typed} />
          <ul className={mergeClasses(shared.list, shared.card)}>
            {previews.sheets.map((preview) => (
              <li key={preview.kind} className={styles.item}>
                <SheetChoice
                  preview={preview}
                  checked={isChosen(preview)}
                  disabled={busy || (isTyped && preview.kind === "template-fields")}
                  isTyped={isTyped && preview.kind === "template-fields"}
                  onChange={(checked) => {
                    const others = chosen.filter((kind) => kind !== preview.kind);
                    choose(checked ? [...others, preview.kind] : others);
                  }}
                />
                {preview.changes && <ChangeList sheet={preview.sheet} changes={preview.changes} />}
                <OverwrittenList
                  cells={preview.overwritten}
                  takeOurs={takeOurs}
                  onChoose={(id, isOurs) => {
                    const others = takeOurs.filter((one) => one !== id);
                    take(isOurs ? [...others, id] : others);
                  }}
                />
              </li>
            ))}
          </ul>
          <Choices choices={previews.choices} typed={typed} />
          <WordPapers typed={typed} busy={busy || outdated} />
          <Templates filled={filled} busy={busy || outdated} />
          <div className={styles.foot}>
            <Button
              appearance="primary"
              size="large"
              disabled={busy || outdated || count === 0}
              aria-describedby={outdated ? hint : undefined}
              onClick={() => void write()}
            >
              {t("write.do", { n: count })}
            </Button>
            {outdated && (
              <span id={hint} className={mergeClasses(shared.small, shared.quiet)}>
                {t("write.outdated")}
              </span>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Says for which standard and period the sheets are, and which of those in the workbook are older. */
function Intro({
  report,
  previews,
}: {
  readonly report: Report | null;
  readonly previews: WritePreviews | null;
}): ReactElement {
  const { t, say, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const older = (previews?.sheets ?? []).filter(isOlder).map(({ sheet }) => sheet);
  return (
    <div className={styles.intro}>
      <ScreenHeading>{t("write.title")}</ScreenHeading>
      {report && (
        <span>
          {t("write.for", {
            standard: name(report.standardName),
            period: say(periodText(report.period.from, report.period.to)),
            day: report.period.asOf,
          })}
        </span>
      )}
      <span className={shared.quiet}>{t("write.promise")}</span>
      {older.length > 0 && <span>{t("write.older-all", { n: older.length, sheets: older.join("、") })}</span>}
    </div>
  );
}

/** Whether the sheet in the workbook says something else than the result. */
function isOlder({ change, changes }: WritePreview): boolean {
  return change === "renewed" && (!changes || countOf(changes) > 0);
}

function changeOf(preview: WritePreview): "write.created" | "write.renewed" | "write.unchanged" {
  if (preview.change === "created") return "write.created";
  return isOlder(preview) ? "write.renewed" : "write.unchanged";
}

function SheetChoice({
  preview,
  checked,
  disabled,
  isTyped,
  onChange,
}: {
  readonly preview: WritePreview;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** Whether it takes what was typed in the pane and is therefore written in any case. */
  readonly isTyped: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  const { changes } = preview;
  const changed = changes && changeFacts(changes, t);
  const facts = [
    ...(preview.change === "renewed" && !changed ? [t("write.anew")] : []),
    ...(changed ?? []),
    ...(preview.kept > 0 ? [t("write.kept", { n: preview.kept })] : []),
    ...(preview.blanks > 0 ? [t("write.blanks", { n: preview.blanks })] : []),
    ...(isTyped ? [t("write.typed")] : []),
  ];
  return (
    <label className={styles.label} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className={mergeClasses(shared.tick, styles.box)}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles.body}>
        <span className={styles.head}>
          <span className={styles.name}>{preview.sheet}</span>
          <span className={mergeClasses(styles.change, shared.small, shared.quiet)}>
            {t(changeOf(preview))}
            {preview.change === "created" && t("separator") + t("write.rows", { n: preview.rows })}
          </span>
        </span>
        <span className={mergeClasses(shared.small, shared.quiet)}>{t(`kind.${preview.kind}`)}</span>
        {facts.length > 0 && <span className={shared.small}>{facts.join(t("separator"))}</span>}
      </span>
    </label>
  );
}
