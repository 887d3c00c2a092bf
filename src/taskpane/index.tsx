import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { answerRibbon, COMMANDS, commandOf, greyButtons } from "../commands";
import { App, Shell } from "./app";
import { HelpPage } from "./later-screens";
import { asksInVain, createPane, type Pane } from "./pane";
import { PlainPage } from "./pages/plain-page";
import { beginInExcel, PATIENCE } from "./start";

/** The help is also read in a browser, where no Excel answers, so it waits only so many milliseconds. */
const HELP_PATIENCE = 1500;

async function main(): Promise<void> {
  const root = createRoot(document.getElementById("root") ?? document.body);
  // The assistant is loaded while Excel gets ready.
  const loading = import("./open-assistant").catch(() => null);
  let command = commandOf(window.location.search);
  let pane: Pane | null = null;
  const office = typeof Office === "undefined" ? undefined : Office;
  // A button may be what starts this page, so its function is there before Excel is.
  answerRibbon(office, COMMANDS, (asked) => {
    if (pane) pane.obey(asked);
    else command = asked;
  });
  const isHelp = command.kind === "help";
  let beginning = await beginInExcel(office, isHelp ? HELP_PATIENCE : PATIENCE);
  while (beginning.kind === "obstacle") {
    const { locale, obstacle, later } = beginning;
    root.render(
      <Shell locale={locale}>
        <Suspense fallback={null}>{isHelp ? <HelpPage /> : <PlainPage obstacle={obstacle} />}</Suspense>
      </Shell>,
    );
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
  const opened = createPane(assistant.openAssistant());
  pane = opened;
  const grey = greyButtons(office);
  opened.subscribe(() => {
    grey(asksInVain(opened.state()));
  });
  root.render(<App pane={opened} command={command} locale={locale} excelTheme={theme} />);
}

void main();
