import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { Locale } from "../../locales";
import { usePaneActions } from "../pane-context";
import type { PaneState } from "../state";
import { useText } from "../text/text-context";
import { focusRing, useSharedStyles } from "./shared-styles";

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
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", gap: "4px", minWidth: 0 },
  tab: {
    padding: "10px 8px 8px",
    borderBottom: "2px solid transparent",
    borderRadius: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    // A transparent border is visible in forced colours.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      borderBottomColor: "transparent",
      "@media (forced-colors: active)": { borderBottomColor: "Canvas", color: "GrayText" },
    },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  language: { color: tokens.colorNeutralForeground2, padding: "0 4px", flexShrink: 0 },
});

/** Shows where the pane can go, and its language. */
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
  const { book, screen } = state;
  const busy = state.work !== null;
  const tab = (label: string, current: boolean, disabled: boolean, onClick: () => void): ReactElement => (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.tab, current && styles.current)}
      aria-current={current ? "page" : undefined}
      disabled={disabled}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <header className={styles.root}>
      <nav aria-label={t("nav.label")} className={styles.tabs}>
        {tab(t("nav.overview"), ["overview", "table", "bring-in"].includes(screen.at), false, () => {
          go({ at: "overview" });
        })}
        {tab(t("nav.results"), screen.at === "results", book.stage !== "checked", () => {
          go({ at: "results" });
        })}
        {tab(t("nav.write"), screen.at === "write", busy || book.stage !== "checked", () => {
          void openWriting();
        })}
        {tab(t("nav.help"), screen.at === "help" || screen.at === "selftest", false, () => {
          go({ at: "help", from: screen.at });
        })}
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
