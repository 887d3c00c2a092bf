import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { memo, useRef, type ReactElement } from "react";
import type { ClauseResult, Report } from "../../check";
import type { LedgerNames, Overview } from "../../assistant";
import { addTexts, checkTexts, paneTexts, resultsTexts } from "../../locales";
import { FindingList } from "../overview/finding-list";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { useArrowKeys } from "../parts/use-arrow-keys";
import type { ResultsView } from "../looking";
import { useText, type Speaker } from "../text/text-context";
import { ClauseList } from "./clause-list";
import { ConfirmList } from "./confirm-list";
import { DimensionList } from "./dimension-list";
import { ProblemWalk } from "./problem-walk";
import { ScoreCard } from "./score-card";
import { SearchField } from "./search-field";
import { ShowBar } from "./show-bar";
import { useSame } from "./use-same";
import { clausesToShow, hasNewWords } from "./verdict-groups";

addTexts(checkTexts);
addTexts(paneTexts(resultsTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  // What is shown and where one is in it stays in sight.
  bar: {
    position: "sticky",
    // Below the pane's own bar.
    top: "41px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "2px 0",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px" },
  none: { padding: "16px 12px" },
});

/** Drawn again where something of it changes, and not with every step of a progress bar. */
export const ResultsScreen = memo(function ResultsScreen({
  view,
  busy,
  ...checked
}: {
  readonly report: Report;
  readonly overview: Overview;
  readonly names: LedgerNames;
  readonly view: ResultsView;
  readonly busy: boolean;
}): ReactElement {
  const report = useSame(checked.report);
  const overview = useSame(checked.overview);
  const names = useSame(checked.names);
  const speaker = useText();
  const { t } = speaker;
  const { go, openWriting } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const tools = useRef<HTMLDivElement>(null);
  useArrowKeys(tools, ":scope > details > summary", "row");
  const unwritten = report.results.filter(hasNewWords).length;
  const clauses = clausesToShow(report.results, view, (result) => searchedText(result, speaker));
  return (
    <div className={styles.root}>
      <ScreenHeading unseen>{t("results.title")}</ScreenHeading>
      <ScoreCard report={report} shown={view.shown} />
      {overview.questions.length > 0 && (
        <Notice
          intent="warning"
          actions={[
            {
              label: t("results.answer"),
              onClick: () => {
                go({ at: "overview" });
              },
            },
          ]}
        >
          {t("results.questions", { n: overview.questions.length })}
        </Notice>
      )}
      {unwritten > 0 && (
        <Notice
          intent="info"
          actions={[{ label: t("results.write-words"), onClick: () => void openWriting(["summary"]) }]}
        >
          {t("results.unwritten", { n: unwritten })}
        </Notice>
      )}
      <div className={styles.tools} ref={tools}>
        <DimensionList dimensions={report.dimensions} total={report.score.total} view={view} />
        <SearchField results={report.results} view={view} />
        <ConfirmList results={report.results} busy={busy} />
      </div>
      <div className={styles.bar}>
        <ShowBar results={report.results} view={view} />
        <ProblemWalk clauses={clauses} />
      </div>
      {clauses.length > 0 ? (
        <ClauseList
          report={report}
          overview={overview}
          clauses={clauses}
          names={names}
          view={view}
          busy={busy}
        />
      ) : (
        <div className={mergeClasses(shared.card, shared.quiet, styles.none)}>
          {t(view.search === "" ? `filter.none-${view.shown}` : "filter.none-found")}
        </div>
      )}
      {overview.findings.length > 0 && (
        <div className={shared.card}>
          <Disclosure padded label={t("finding.title", { n: overview.findings.length })}>
            <FindingList findings={overview.findings} />
          </Disclosure>
        </div>
      )}
    </div>
  );
});

/** What a search looks through: title, problems and department. */
function searchedText({ title, problems, department }: ClauseResult, { say, name }: Speaker): string {
  return [name(title), department, ...problems.map(({ text }) => say(text))].join(" ");
}
