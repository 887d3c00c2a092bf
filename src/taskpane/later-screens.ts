import { lazy } from "react";

const bringIn = () => import("./bring-in/bring-in-screen");
const cell = () => import("./cell/cell-screen");
const help = () => import("./pages/help-page");
const overview = () => import("./overview/overview-screen");
const reportBars = () => import("./checked/report-bars");
const results = () => import("./results/results-screen");
const rubric = () => import("./rubric/rubric-screen");
const selftest = () => import("./selftest/selftest-screen");
const table = () => import("./table/table-screen");
const writing = () => import("./writing/write-screen");

/**
 * Screens that are not shown first are loaded when they are needed, so that the pane opens sooner (docs/decisions.md,
 * "Figures to hold").
 */
export const BringInScreen = lazy(async () => ({ default: (await bringIn()).BringInScreen }));
export const CellScreen = lazy(async () => ({ default: (await cell()).CellScreen }));
export const HelpPage = lazy(async () => ({ default: (await help()).HelpPage }));
export const OverviewScreen = lazy(async () => ({ default: (await overview()).OverviewScreen }));
export const ResultsScreen = lazy(async () => ({ default: (await results()).ResultsScreen }));
export const RubricScreen = lazy(async () => ({ default: (await rubric()).RubricScreen }));
export const SelftestScreen = lazy(async () => ({ default: (await selftest()).SelftestScreen }));
export const TableScreen = lazy(async () => ({ default: (await table()).TableScreen }));
export const WriteScreen = lazy(async () => ({ default: (await writing()).WriteScreen }));

export const ReportBars = lazy(async () => ({ default: (await reportBars()).ReportBars }));

export const UnfinishedNotice = lazy(async () => ({
  default: (await import("./writing/unfinished-notice")).UnfinishedNotice,
}));

/** Loads what is shown first once the workbook is read, while Excel still answers. A failure shows when it is to be shown. */
export function fetchFirstScreen(): void {
  void Promise.allSettled([overview()]);
}

/** Loads the others while the clerk looks at the first screen. A failure shows when the screen is opened. */
export function fetchLaterScreens(): void {
  void Promise.allSettled([reportBars(), results(), table(), writing()]);
}
