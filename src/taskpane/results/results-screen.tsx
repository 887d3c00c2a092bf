import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult, Report } from "../../check";
import type { LedgerNames, Overview } from "../../assistant";
import { addTexts, checkTexts, paneTexts, resultsTexts } from "../../locales";
import { FindingList } from "../overview/finding-list";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import type { ResultsView } from "../looking";
import { useText, type Speaker } from "../text/text-context";
import { ClauseList } from "./clause-list";
import { ConfirmList } from "./confirm-list";
import { DimensionList } from "./dimension-list";
import { ProblemWalk } from "./problem-walk";
import { ScoreCard } from "./score-card";
import { ShowBar } from "./show-bar";
import { clausesToShow, hasNewWords } from "./verdict-groups";

addTexts(checkTexts);
addTexts(paneTexts(resultsTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    justifyContent: "space-between",
  },
  rating: {
    padding: "1px 10px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { padding: "16px 12px" },
});

export function ResultsScreen({
  report,
  overview,
  names,
  view,
  busy,
}: {
  readonly report: Report;
  readonly overview: Overview;
  readonly names: LedgerNames;
  readonly view: ResultsView;
  readonly busy: boolean;
}): ReactElement {
  const speaker = useText();
  const { t, name } = speaker;
  const { go, openWriting } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const unwritten = report.results.filter(hasNewWords).length;
  const clauses = clausesToShow(report.results, view, (result) => searchedText(result, speaker));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <ScreenHeading>{t("results.title")}</ScreenHeading>
        {report.score.rating && <span className={styles.rating}>{name(report.score.rating)}</span>}
      </div>
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
      <DimensionList dimensions={report.dimensions} view={view} />
      <ShowBar results={report.results} view={view} />
      <ConfirmList results={report.results} busy={busy} />
      <ProblemWalk clauses={clauses} />
      {clauses.length > 0 ? (
        <ClauseList report={report} clauses={clauses} names={names} view={view} busy={busy} />
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
}

/** What a search looks through: title, problems and department. */
function searchedText({ title, problems, department }: ClauseResult, { say, name }: Speaker): string {
  return [name(title), department, ...problems.map(({ text }) => say(text))].join(" ");
}
