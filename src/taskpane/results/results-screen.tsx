import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { Report } from "../../check";
import type { Overview } from "../../assistant";
import { addTexts, checkTexts, paneTexts, resultsTexts } from "../../locales";
import { FindingList } from "../overview/finding-list";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { hasNewWords, passesFilter, type Filter } from "../state";
import { useText } from "../text/text-context";
import { DimensionSection } from "./dimension-section";
import { FilterBar } from "./filter-bar";
import { ScoreCard } from "./score-card";

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
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  none: { padding: "16px 12px" },
});

export function ResultsScreen({
  report,
  overview,
  filter,
  busy,
}: {
  readonly report: Report;
  readonly overview: Overview;
  readonly filter: Filter;
  readonly busy: boolean;
}): ReactElement {
  const { t, name } = useText();
  const { go, openWriting } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const unwritten = report.results.filter(hasNewWords).length;
  const passing = report.results.filter((result) => passesFilter(result, filter));
  const dimensions = report.dimensions
    .map((dimension) => ({
      dimension,
      results: passing.filter((result) => result.dimension === dimension.id),
    }))
    .filter(({ results }) => results.length > 0);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <ScreenHeading>{t("results.title")}</ScreenHeading>
        {report.score.rating && <span className={styles.rating}>{name(report.score.rating)}</span>}
      </div>
      <ScoreCard report={report} />
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
      <FilterBar results={report.results} filter={filter} />
      <div className={styles.list}>
        {dimensions.map(({ dimension, results }) => (
          <DimensionSection
            // A filter opens the dimensions that it leaves. Without the key the browser would keep what was open
            // before.
            key={`${filter} ${dimension.id}`}
            dimension={dimension}
            results={results}
            open={filter !== "all" || results.some((result) => passesFilter(result, "problems"))}
            until={report.period.to}
            busy={busy}
          />
        ))}
        {dimensions.length === 0 && (
          <div className={mergeClasses(shared.card, shared.quiet, styles.none)}>
            {t(`filter.none-${filter}`)}
          </div>
        )}
      </div>
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
