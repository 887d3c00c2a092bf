import { FluentProvider } from "@fluentui/react-provider";
import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Command } from "../commands";
import type { Locale } from "../locales";
import { PaneBody } from "./pane-body";
import { MadeContext, PaneContext, VisitsContext } from "./pane-context";
import type { Pane } from "./pane";
import { ErrorBoundary } from "./pages/error-boundary";
import { keepPlace } from "./place";
import { rememberLocale } from "./preferences";
import { LocaleContext, speaker } from "./text/text-context";
import { darkTheme, lightTheme } from "./theme";
import { useDark, type ExcelTheme } from "./use-dark";

/** Shows the pane: theme, language and the pane's state around the screens. */
export function App({
  pane,
  command,
  locale: first,
  excelTheme,
}: {
  readonly pane: Pane;
  readonly command: Command;
  readonly locale: Locale;
  readonly excelTheme?: ExcelTheme;
}): ReactElement {
  const [locale, setLocale] = useState(first);
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  useEffect(() => pane.open(command), [pane, command]);
  useEffect(() => {
    const keep = (): void => {
      keepPlace(pane.state());
    };
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
    };
  }, [pane]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = speaker(locale).t("name");
  }, [locale]);
  return (
    <Shell locale={locale} excelTheme={excelTheme}>
      <PaneContext.Provider value={pane}>
        <VisitsContext.Provider value={state.visits}>
          <MadeContext.Provider value={state.made}>
            <PaneBody
              state={state}
              onLocale={(next) => {
                setLocale(next);
                rememberLocale(next);
              }}
            />
          </MadeContext.Provider>
        </VisitsContext.Provider>
      </PaneContext.Provider>
    </Shell>
  );
}

/** Sets theme and language, also for the pages that are shown where the pane can't work. */
export function Shell({
  locale,
  excelTheme,
  children,
}: {
  readonly locale: Locale;
  readonly excelTheme?: ExcelTheme;
  readonly children: ReactElement;
}): ReactElement {
  const dark = useDark(excelTheme);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ minHeight: "100vh" }}>
      <LocaleContext.Provider value={locale}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </LocaleContext.Provider>
    </FluentProvider>
  );
}
