import { createElement, lazy, useState, type ComponentType, type FunctionComponent } from "react";

const bringIn = later(async () => (await import("./bring-in/bring-in-screen")).BringInScreen);
const cell = later(async () => (await import("./cell/cell-screen")).CellScreen);
const forms = later(async () => (await import("./forms/forms-screen")).FormsScreen);
const help = later(async () => (await import("./pages/help-page")).HelpPage);
const overview = later(async () => (await import("./overview/overview-screen")).OverviewScreen);
const paneFoot = later(async () => (await import("./pane-foot")).PaneFoot);
const reportBars = later(async () => (await import("./checked/report-bars")).ReportBars);
const results = later(async () => (await import("./results/results-screen")).ResultsScreen);
const rubric = later(async () => (await import("./rubric/rubric-screen")).RubricScreen);
const selftest = later(async () => (await import("./selftest/selftest-screen")).SelftestScreen);
const table = later(async () => (await import("./table/table-screen")).TableScreen);
const unfinished = later(async () => (await import("./writing/unfinished-notice")).UnfinishedNotice);
const writing = later(async () => (await import("./writing/write-screen")).WriteScreen);

/**
 * Screens that are not shown first are loaded when they are needed, so that the pane opens sooner (docs/decisions.md,
 * "Figures to hold").
 */
export const BringInScreen = bringIn.Screen;
export const CellScreen = cell.Screen;
export const FormsScreen = forms.Screen;
export const HelpPage = help.Screen;
export const OverviewScreen = overview.Screen;
export const PaneFoot = paneFoot.Screen;
export const ReportBars = reportBars.Screen;
export const ResultsScreen = results.Screen;
export const RubricScreen = rubric.Screen;
export const SelftestScreen = selftest.Screen;
export const TableScreen = table.Screen;
export const UnfinishedNotice = unfinished.Screen;
export const WriteScreen = writing.Screen;

/** Loads what is shown first once the workbook is read, while Excel still answers. A failure shows when it is to be shown. */
export function fetchFirstScreen(): void {
  void Promise.allSettled([overview.fetch()]);
}

/** Loads the others while the clerk looks at the first screen. A failure shows when the screen is opened. */
export function fetchLaterScreens(): void {
  void Promise.allSettled(
    [paneFoot, reportBars, results, table, writing, help, bringIn, cell, rubric, forms].map((screen) =>
      screen.fetch(),
    ),
  );
}

/**
 * A screen that is loaded later. One that is there already is drawn at once: React would wait a frame for it all the same, and then
 * a third of a second with nothing on the page.
 */
function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly Screen: FunctionComponent<Props>; readonly fetch: () => Promise<void> } {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    loaded = await load();
  };
  const Waiting = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  function Screen(props: Props) {
    // What began to wait goes on as it is: another element would lose what was typed in it.
    const [known] = useState(() => loaded);
    return createElement(known ?? Waiting, props);
  }
  return { Screen, fetch };
}
