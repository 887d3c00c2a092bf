import { purposeOf, PURPOSES, type WrittenKind } from "../../own-sheets";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { addTexts, checkTexts, paneTexts, writingTexts } from "../../locales";
import type { Report } from "../../check";
import type {
  FilledTemplate,
  Overview,
  Typed,
  WritePreview,
  WritePreviews,
  WriteResult,
} from "../../assistant";
import { usePaneActions } from "../pane-context";
import type { PaneState } from "../state";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { PageFoot } from "../parts/page-foot";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { periodText } from "../text/period-text";
import { useText, type Speaker } from "../text/text-context";
import { ChangeList } from "./change-list";
import { Choices } from "./choices";
import { Fields } from "./fields";
import { OverwrittenList } from "./overwritten-list";
import { PresetBar } from "./preset-bar";
import { isOlder, isToWrite, isUnchanged, staysSame, type ChosenSheets } from "../sheet-changes";
import { SheetChoice } from "./sheet-choice";
import { Templates } from "./templates";
import { WordPapers } from "./word-papers";
import { WrittenSheets } from "./written-sheets";

addTexts(checkTexts);
addTexts(paneTexts(writingTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  intro: { display: "flex", flexDirection: "column", gap: "4px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-child": { borderTopStyle: "none" } },
  group: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: "0", font: "inherit", fontWeight: tokens.fontWeightSemibold },
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
  again,
  stale,
  takeOurs,
  written,
  undone,
  busy,
  report,
  standards,
  outdated,
  isLocked,
}: {
  readonly report: Report | null;
  readonly standards: Overview["standards"];
  /** Whether something else is chosen than what the report was made with; then nothing can be written. */
  readonly outdated: boolean;
  /** Whether no sheet can be written, as the bar above says. */
  readonly isLocked: boolean;
  readonly previews: WritePreviews | null;
  readonly typed: Typed;
  readonly filled: readonly FilledTemplate[];
  readonly chosen: readonly WrittenKind[];
  readonly again: readonly WrittenKind[];
  /** Whether cells were changed since, so that what is shown here may not be what there is to write. */
  readonly stale: boolean;
  readonly takeOurs: PaneState["takeOurs"];
  readonly written: WriteResult | null;
  readonly undone: PaneState["undone"];
  readonly busy: boolean;
}): ReactElement {
  const { t, say } = useText();
  const { openWriting, write } = usePaneActions();
  const styles = useStyles();
  if (written) return <WrittenSheets written={written} busy={busy} onMore={() => void openWriting()} />;
  // What was typed is written into its sheet together with any other.
  const isTyped = Object.keys(typed).length > 0;
  const isChosen = (preview: WritePreview): boolean =>
    isToWrite(preview, { chosen, again, takeOurs }) || (isTyped && preview.kind === "template-fields");
  const asked = previews?.sheets.filter(isChosen) ?? [];
  const isIdle = asked.length === 0 && (previews?.sheets ?? []).some(({ kind }) => chosen.includes(kind));
  const why = whyNot({ outdated, isLocked, asked, isIdle, stale }, t);
  return (
    <div className={styles.root}>
      <Intro report={report} standards={standards} previews={previews} />
      {undone && <Notice intent="info">{t("written.undone", { sheets: undone.sheets.join("、") })}</Notice>}
      {undone?.notices.map((notice) => (
        <Notice key={notice.key} intent="warning">
          {say(notice)}
        </Notice>
      ))}
      {previews && (
        <>
          <Fields fields={previews.fields} typed={typed} />
          <PresetBar sheets={previews.sheets} chosen={chosen} busy={busy} />
          {PURPOSES.map((purpose) => {
            const sheets = previews.sheets.filter((preview) => purposeOf(preview.kind) === purpose);
            if (sheets.length === 0) return null;
            return (
              <section key={purpose} className={styles.group}>
                <h2 className={styles.title}>{t(`sheet-group.${purpose}`)}</h2>
                <SheetList
                  sheets={sheets}
                  isChosen={isChosen}
                  isTyped={isTyped}
                  {...{ chosen, again, takeOurs, busy }}
                />
              </section>
            );
          })}
          <Choices choices={previews.choices} typed={typed} />
          <WordPapers typed={typed} busy={busy || outdated} />
          <Templates filled={filled} busy={busy || outdated} />
          <PageFoot
            label={isIdle ? t("write.idle") : t("write.do", { n: asked.length })}
            why={why}
            busy={busy}
            onClick={() => void write()}
          />
        </>
      )}
    </div>
  );
}

/** Why the chosen sheets can't be written now; null where they can. */
function whyNot(
  {
    outdated,
    isLocked,
    asked,
    isIdle,
    stale,
  }: {
    readonly outdated: boolean;
    readonly isLocked: boolean;
    readonly asked: readonly WritePreview[];
    /** Whether sheets are chosen and nothing changes on any. */
    readonly isIdle: boolean;
    readonly stale: boolean;
  },
  t: Speaker["t"],
): string | null {
  if (outdated) return t("write.outdated");
  if (isLocked) return t("write.locked");
  if (isIdle) return t(stale ? "write.idle-stale" : "write.idle-why");
  if (asked.length === 0) return t("write.none-chosen");
  const locked = asked.filter((one) => one.isLocked).map(({ sheet }) => sheet);
  return locked.length > 0 ? t("write.locked-sheets", { sheets: locked.join(t("list.comma")) }) : null;
}

interface ListedSheets extends ChosenSheets {
  readonly sheets: readonly WritePreview[];
  readonly isChosen: (preview: WritePreview) => boolean;
  /** Whether something was typed for the sheet 模板字段. */
  readonly isTyped: boolean;
  readonly busy: boolean;
}

/** Lists the sheets of a group; those that would stay as they are, folded away. */
function SheetList({ sheets, ...listed }: ListedSheets): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const unchanged = sheets.filter(isUnchanged);
  const changed = sheets.filter((preview) => !unchanged.includes(preview));
  const chosen = unchanged.filter(listed.isChosen).length;
  const label = t("write.unchanged-all", { n: unchanged.length });
  return (
    <div className={shared.card}>
      {changed.length > 0 && (
        <ul className={shared.list}>
          {changed.map((preview) => (
            <SheetItem key={preview.kind} preview={preview} {...listed} />
          ))}
        </ul>
      )}
      {unchanged.length > 0 && (
        <div className={styles.item}>
          <Disclosure
            padded
            label={chosen > 0 ? label + t("separator") + t("write.unchanged-chosen", { n: chosen }) : label}
          >
            <ul className={shared.list}>
              {unchanged.map((preview) => (
                <SheetItem key={preview.kind} preview={preview} {...listed} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function SheetItem({
  preview,
  isChosen,
  isTyped,
  chosen,
  again,
  takeOurs,
  busy,
}: Omit<ListedSheets, "sheets"> & { readonly preview: WritePreview }): ReactElement {
  const { choose, takeOurs: take } = usePaneActions();
  const styles = useStyles();
  const takesTyped = isTyped && preview.kind === "template-fields";
  return (
    <li className={styles.item}>
      <SheetChoice
        preview={preview}
        checked={isChosen(preview)}
        disabled={busy || takesTyped}
        isTyped={takesTyped}
        onChange={(checked) => {
          const without = (kinds: readonly WrittenKind[]) => kinds.filter((kind) => kind !== preview.kind);
          const others = without(chosen);
          if (!checked) choose(others, without(again));
          else choose([...others, preview.kind], staysSame(preview) ? [...again, preview.kind] : again);
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
  );
}

/** Says for which standard and period the sheets are, which of those in the workbook are older, and which belong to another standard. */
function Intro({
  report,
  standards,
  previews,
}: {
  readonly report: Report | null;
  readonly standards: Overview["standards"];
  readonly previews: WritePreviews | null;
}): ReactElement {
  const { t, say, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const sheets = previews?.sheets ?? [];
  const older = sheets.filter(isOlder).map(({ sheet }) => sheet);
  const [beside] = sheets.filter((one) => one.beside !== undefined);
  const other = standards.find(({ id }) => id === beside?.beside);
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
      {beside && (
        <span>
          {t("write.beside", {
            other: other ? name(other.name) : t("write.other-standard"),
            sheet: beside.sheet,
          })}
        </span>
      )}
      {older.length > 0 && <span>{t("write.older-all", { n: older.length, sheets: older.join("、") })}</span>}
    </div>
  );
}
