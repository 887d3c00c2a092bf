import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { Suspense, useEffect, useRef, type ReactElement } from "react";
import type { ClauseResult, Report } from "../check";
import type { Locale } from "../locales";
import type { LedgerNames, Overview } from "../assistant";
import { changedSinceCheck } from "./checked/changed-since-check";
import {
  BringInScreen,
  CellScreen,
  fetchLaterScreens,
  fetchFirstScreen,
  FormsScreen,
  HelpPage,
  OverviewScreen,
  PaneFoot,
  ReportBars,
  ResultsScreen,
  RubricScreen,
  SelftestScreen,
  TableScreen,
  UnfinishedNotice,
  WriteScreen,
} from "./later-screens";
import { usePaneActions } from "./pane-context";
import { LockedNotice } from "./parts/locked-notice";
import { Notice } from "./parts/notice";
import { ScrollPlace } from "./parts/scroll-place";
import { ScreenHeading } from "./parts/screen-heading";
import { TopBar } from "./parts/top-bar";
import { useKeptFocus } from "./parts/use-kept-focus";
import { WorkBar } from "./parts/work-bar";
import type { PaneState } from "./state";
import { useText } from "./text/text-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    flexGrow: 1,
    padding: "8px 12px 20px",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "720px",
  },
  bars: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
  // Whatever part of the page it is about is in view: an error above it would not be seen.
  told: {
    position: "sticky",
    // Below the pane's own bar, and above what else stays in view.
    top: "45px",
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    ":empty": { display: "none" },
  },
  calm: { color: tokens.colorNeutralForeground3 },
});

/** Shows the bars, the screen and what stays below it. */
export function PaneBody({
  state,
  onLocale,
}: {
  readonly state: PaneState;
  readonly onLocale: (locale: Locale) => void;
}): ReactElement {
  const { t } = useText();
  const actions = usePaneActions();
  const styles = useStyles();
  const { book, screen, work, failure } = state;
  const read = book.stage !== "unread";
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  // The ribbon may ask for the page that is shown already: one goes on from its heading, as on any other that it opens.
  const shown = useRef(screen);
  useEffect(() => {
    const isAsked = shown.current !== screen;
    shown.current = screen;
    if (isAsked && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>("h1")?.focus();
  }, [screen]);
  useEffect(() => {
    if (read) fetchLaterScreens();
    else fetchFirstScreen();
  }, [read]);
  return (
    <div className={styles.root} ref={root}>
      <TopBar state={state} onLocale={onLocale} />
      <main className={styles.main}>
        <div className={styles.told} data-bars>
          <FailureNotice failure={failure} />
        </div>
        <div className={styles.bars} data-bars>
          <Bars state={state} />
          {work && !isBeside(state) && <WorkBar work={work} />}
        </div>
        {book.stage === "unread" && screen.at !== "help" && screen.at !== "selftest" && (
          <ScreenHeading takesFocus={false}>{t("name")}</ScreenHeading>
        )}
        <Suspense fallback={<span className={styles.calm}>{t("opening")}</span>}>
          <CurrentScreen state={state} />
          <ScrollPlace key={placeKey(screen)} screen={placeKey(screen)} />
        </Suspense>
        {book.stage === "unread" && work && <span className={styles.calm}>{t("help.privacy")}</span>}
        {book.stage === "unread" && !work && !failure && screen.at !== "selftest" && (
          <Button onClick={() => void actions.read()}>{t("read")}</Button>
        )}
      </main>
      {book.stage !== "unread" && (
        <Suspense fallback={null}>
          <PaneFoot state={state} />
        </Suspense>
      )}
    </div>
  );
}

/** What a screen's place is kept by: each sheet has a page of its own. */
function placeKey(screen: PaneState["screen"]): string {
  if (screen.at === "rubric") return `rubric ${screen.sheet}`;
  if (screen.at === "table") return `table ${screen.sheet} ${screen.table ?? ""}`;
  return screen.at === "forms" ? `forms ${screen.sheet ?? ""}` : screen.at;
}

function FailureNotice({ failure }: Pick<PaneState, "failure">): ReactElement | null {
  const { t, say } = useText();
  const { retry, closeFailure } = usePaneActions();
  if (!failure) return null;
  return (
    <Notice
      intent="error"
      actions={[
        ...(failure.retry ? [{ label: t("retry"), onClick: retry }] : []),
        { label: t("close"), onClick: closeFailure },
      ]}
    >
      {say(failure.text)}
    </Notice>
  );
}

function Bars({ state }: { readonly state: PaneState }): ReactElement {
  const { t } = useText();
  const { check, read, renewPreview, closeFailure, select } = usePaneActions();
  const { stale, work, book, screen, unfinished, made, left } = state;
  const checkAgain = screen.at === "write" ? renewPreview : check;
  return (
    <>
      {(left === "reading" || left === "checking") && !work && (
        <Notice
          intent="info"
          actions={[
            { label: t("retry"), onClick: () => void (left === "reading" ? read() : check()) },
            { label: t("close"), onClick: closeFailure },
          ]}
        >
          {t(`left.${left}`)} {t(hasOlder(book, left) ? "left.kept" : "left.nothing")}
        </Notice>
      )}
      {unfinished && !work && (
        <Suspense fallback={null}>
          <UnfinishedNotice unfinished={unfinished} />
        </Suspense>
      )}
      {book.stage !== "unread" && screen.at !== "help" && screen.at !== "selftest" && (
        <Suspense fallback={null}>
          <ReportBars state={state} book={book} />
        </Suspense>
      )}
      <LockedNotice state={state} />
      {made && !work && (
        <Notice
          intent="info"
          actions={[
            { label: t("new-ledger.to-it"), onClick: () => void select(made.cell) },
            book.stage === "checked"
              ? { label: t("check-again"), onClick: () => void check("workbook") }
              : { label: t("read-again"), onClick: () => void read() },
          ]}
        >
          {t("new-ledger.made", { sheet: made.cell.sheet, row: made.cell.row + 1 })}
        </Notice>
      )}
      {stale && !made && !work && (
        <Notice
          intent="info"
          actions={[
            book.stage === "checked"
              ? { label: t("check-again"), onClick: () => void checkAgain() }
              : { label: t("read-again"), onClick: () => void read() },
          ]}
        >
          {t("stale")}
        </Notice>
      )}
    </>
  );
}

/** Whether what broken-off work would have made new is there from before. */
function hasOlder(book: PaneState["book"], left: "reading" | "checking"): boolean {
  return left === "reading" ? book.stage !== "unread" : book.stage === "checked";
}

/** Whether the work concerns nothing on the page: who reads how the pane is used does not wait for a check that goes on. */
function isBeside({ screen, book, work }: PaneState): boolean {
  return (
    screen.at === "help" &&
    book.stage !== "unread" &&
    (work?.kind === "checking" || work?.kind === "previewing")
  );
}

/** One and the same list, so that nobody looks again at what has not changed. */
const NO_RESULTS: readonly ClauseResult[] = [];
const NOTHING_MISSING: Report["missing"] = [];
const NO_NAMES: LedgerNames = {};

function CurrentScreen({ state }: { readonly state: PaneState }): ReactElement | null {
  const { book, screen, options } = state;
  const busy = state.work !== null;
  if (screen.at === "help") return <HelpPage from={screen.from ?? "overview"} />;
  if (screen.at === "selftest") return <SelftestScreen />;
  if (book.stage === "unread" || !options) return null;
  const overview = (found: Overview): ReactElement => (
    <OverviewScreen
      overview={found}
      options={options}
      busy={busy}
      checked={book.stage === "checked"}
      missing={book.stage === "checked" ? book.report.missing : NOTHING_MISSING}
      names={book.stage === "checked" ? book.names : NO_NAMES}
      asks={screen.at === "overview" && screen.asks !== undefined ? screen : null}
    />
  );
  switch (screen.at) {
    case "overview":
      return overview(book.overview);
    case "bring-in":
      return <BringInScreen overview={book.overview} options={options} busy={busy} />;
    case "table":
      return (
        <TableScreen
          as={screen.as ?? null}
          key={`${screen.sheet}!${screen.table ?? ""}`}
          sheet={screen.sheet}
          opened={screen.table}
          overview={book.overview}
          options={options}
          busy={busy}
        />
      );
    case "rubric":
      return (
        <RubricScreen
          key={screen.sheet}
          sheet={screen.sheet}
          wanted={screen.row}
          overview={book.overview}
          options={options}
          busy={busy}
        />
      );
    case "results":
      return book.stage === "checked" ? (
        <ResultsScreen
          report={book.report}
          overview={book.overview}
          names={book.names}
          view={state.view}
          busy={busy}
        />
      ) : (
        overview(book.overview)
      );
    case "forms":
      return book.stage === "checked" ? (
        <FormsScreen sheet={screen.sheet} overview={book.overview} report={book.report} busy={busy} />
      ) : (
        overview(book.overview)
      );
    case "cell":
      return (
        <CellScreen
          asked={screen}
          results={book.stage === "checked" ? book.report.results : NO_RESULTS}
          busy={busy}
        />
      );
    case "write":
      return (
        <WriteScreen
          report={book.stage === "checked" ? book.report : null}
          standards={book.overview.standards}
          outdated={changedSinceCheck(state) !== null}
          isLocked={book.overview.isLocked}
          previews={state.previews}
          typed={state.typed}
          filled={state.filled}
          chosen={state.chosen}
          again={state.again}
          stale={state.stale}
          takeOurs={state.takeOurs}
          written={state.written}
          undone={state.undone}
          busy={busy}
        />
      );
  }
}
