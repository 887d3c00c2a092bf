import { createRoot } from "react-dom/client";
import { commandOf } from "../commands";
import { App, Shell } from "./app";
import { createPane } from "./pane";
import { HelpPage } from "./pages/help-page";
import { PlainPage } from "./pages/plain-page";
import { beginInExcel, PATIENCE } from "./start";

/** The help is also read in a browser, where no Excel answers, so it waits only so many milliseconds. */
const HELP_PATIENCE = 1500;

async function main(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  // The assistant is loaded while Excel gets ready.
  const loading = import("./open-assistant").catch(() => null);
  const command = commandOf(window.location.search);
  const isHelp = command.kind === "help";
  let beginning = await beginInExcel(
    typeof Office === "undefined" ? undefined : Office,
    isHelp ? HELP_PATIENCE : PATIENCE,
  );
  while (beginning.kind === "obstacle") {
    const { locale, obstacle, later } = beginning;
    root.render(<Shell locale={locale}>{isHelp ? <HelpPage /> : <PlainPage obstacle={obstacle} />}</Shell>);
    if (!later) return;
    beginning = await later;
  }
  const { locale, theme } = beginning;
  const assistant = await loading;
  if (!assistant) {
    root.render(
      <Shell locale={locale} excelTheme={theme}>
        <PlainPage obstacle="not-loaded" />
      </Shell>,
    );
    return;
  }
  const pane = createPane(assistant.openAssistant());
  root.render(<App pane={pane} command={command} locale={locale} excelTheme={theme} />);
}

void main();
