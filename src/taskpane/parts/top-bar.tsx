import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, useRef, type ReactElement } from "react";
import type { Locale } from "../../locales";
import { usePaneActions } from "../pane-context";
import type { PaneState } from "../state";
import { isToDo } from "../text/gravity";
import { useText } from "../text/text-context";
import { Icon } from "./icon";
import { focusRing, useSharedStyles } from "./shared-styles";
import { useArrowKeys } from "./use-arrow-keys";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "stretch",
    justifyContent: "space-between",
    gap: "8px",
    padding: "0 12px",
    "@media (max-width: 330px)": { padding: "0 6px", gap: "4px" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", gap: "4px", minWidth: 0, "@media (max-width: 330px)": { gap: 0 } },
  tab: {
    padding: "10px 8px 8px 8px",
    borderBottom: "2px solid transparent",
    borderRadius: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    // Counts with their units and the language stand on one line in the narrowest pane too.
    "@media (max-width: 360px)": { paddingLeft: "4px", paddingRight: "4px" },
    "@media (max-width: 330px)": { paddingLeft: "2px", paddingRight: "2px" },
    // A transparent border is visible in forced colours.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  off: {
    cursor: "default",
    color: tokens.colorNeutralForegroundDisabled,
    "@media (forced-colors: active)": { color: "GrayText" },
    ":hover": { color: tokens.colorNeutralForegroundDisabled, borderBottomColor: "transparent" },
  },
  badge: {
    display: "inline-block",
    marginLeft: "1px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  tick: {
    display: "inline-flex",
    verticalAlign: "-2px",
    color: tokens.colorPaletteGreenForeground1,
  },
  language: { color: tokens.colorNeutralForeground2, padding: "0 4px", flexShrink: 0 },
});

/** How far a step of the job is: so many things to do, done, or not begun. */
type Progress = { readonly open: string; readonly told: string } | "done" | null;

/** Shows where the pane can go, how far each step of the job is, and the pane's language. */
export function TopBar({
  state,
  onLocale,
}: {
  readonly state: PaneState;
  readonly onLocale: (locale: Locale) => void;
}): ReactElement {
  const { t, locale } = useText();
  const { go, openWriting } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const tabs = useRef<HTMLElement>(null);
  useArrowKeys(tabs, "button", "row");
  const { book, screen } = state;
  const notChecked = book.stage === "unread" ? "nav.not-read" : "nav.not-checked";
  const noResults = book.stage === "checked" ? null : t(notChecked);
  return (
    <header className={styles.root}>
      <nav aria-label={t("nav.label")} className={styles.tabs} ref={tabs}>
        <Tab
          label={t("nav.overview")}
          progress={questionsLeft(state, t)}
          isCurrent={["overview", "table", "bring-in", "rubric", "forms"].includes(screen.at)}
          onClick={() => {
            go({ at: "overview" });
          }}
        />
        <Tab
          label={t("nav.results")}
          progress={gapsLeft(state, t)}
          isCurrent={screen.at === "results"}
          why={noResults}
          onClick={() => {
            go({ at: "results" });
          }}
        />
        <Tab
          label={t("nav.write")}
          progress={state.isWritten ? "done" : null}
          isCurrent={screen.at === "write"}
          why={noResults ?? (state.work === null ? null : t("nav.wait"))}
          onClick={() => void openWriting()}
        />
        <Tab
          label={t("nav.help")}
          isCurrent={screen.at === "help" || screen.at === "selftest"}
          onClick={() => {
            go({ at: "help", from: screen.at });
          }}
        />
      </nav>
      <button
        type="button"
        lang={locale === "zh-CN" ? "en" : "zh-CN"}
        title={locale === "zh-CN" ? "English" : "中文"}
        className={mergeClasses(shared.plainButton, shared.small, styles.language)}
        onClick={() => {
          onLocale(locale === "zh-CN" ? "en-US" : "zh-CN");
        }}
      >
        {locale === "zh-CN" ? "EN" : "中文"}
      </button>
    </header>
  );
}

type Say = ReturnType<typeof useText>["t"];

function questionsLeft({ book }: PaneState, t: Say): Progress {
  if (book.stage === "unread" || book.overview.tables.length === 0) return null;
  const n = book.overview.questions.length;
  return n === 0 ? "done" : { open: t("nav.questions-short", { n }), told: t("nav.open-questions", { n }) };
}

function gapsLeft({ book }: PaneState, t: Say): Progress {
  if (book.stage !== "checked") return null;
  const n = book.report.results.filter(isToDo).length;
  return n === 0 ? "done" : { open: t("nav.gaps-short", { n }), told: t("nav.gaps", { n }) };
}

function Tab({
  label,
  progress = null,
  isCurrent,
  why = null,
  onClick,
}: {
  readonly label: string;
  readonly progress?: Progress;
  readonly isCurrent: boolean;
  /** Why one can't go there now; null if one can. */
  readonly why?: string | null;
  readonly onClick: () => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  const told = why ?? (progress === "done" ? t("nav.done") : progress?.told);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(
          shared.plainButton,
          styles.tab,
          isCurrent && styles.current,
          why !== null && styles.off,
        )}
        aria-current={isCurrent ? "page" : undefined}
        aria-disabled={why !== null || undefined}
        aria-describedby={told === undefined ? undefined : id}
        title={told}
        onClick={() => {
          if (why === null) onClick();
        }}
      >
        {label}{" "}
        {progress === "done" ? (
          <span className={styles.tick} aria-hidden="true">
            <Icon name="circle-check" size={14} />
          </span>
        ) : (
          progress && (
            <span className={styles.badge} aria-hidden="true">
              {progress.open}
            </span>
          )
        )}
      </button>
      {told !== undefined && (
        <span id={id} hidden>
          {told}
        </span>
      )}
    </>
  );
}
