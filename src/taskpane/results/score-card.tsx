import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { Report } from "../../check";
import { Notice } from "../parts/notice";
import { useSharedStyles } from "../parts/shared-styles";
import type { ResultsView } from "../looking";
import { numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { ShareBar } from "./share-bar";
import { VerdictCounts } from "./verdict-counts";
import { countGroups } from "./verdict-groups";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", padding: "6px 12px 8px" },
  line: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "6px" },
  figure: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  rating: {
    padding: "0 10px",
    marginLeft: "auto",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  changes: { margin: "0", paddingLeft: "18px" },
});

/** Shows 已判 x 分中得 y 分，待补 z 分: the points earned, those that could be decided, those that still wait, and the score by now. */
export function ScoreCard({
  report,
  shown,
}: {
  readonly report: Report;
  readonly shown: ResultsView["shown"];
}): ReactElement {
  const { t, say, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { score, results } = report;
  // How far a rubric is adopted is said by the bar above.
  const changes = report.changes.filter(({ key }) => !key.startsWith("asked."));
  const counts = countGroups(results);
  const { byNow } = score;
  return (
    <div className={mergeClasses(shared.card, styles.root)}>
      {score.total > 0 ? (
        <>
          <div className={styles.line}>
            {score.checked > 0 ? (
              <>
                <span>{t("score.decided", { n: numberText(score.checked) })}</span>
                <span className={styles.figure}>{numberText(score.earned)}</span>
                <span className={shared.quiet}>{t("score.pending", { n: numberText(score.pending) })}</span>
              </>
            ) : (
              <span>{t("score.none-decided", { n: numberText(score.pending) })}</span>
            )}
            {score.rating && <span className={styles.rating}>{name(score.rating)}</span>}
          </div>
          {byNow.checked !== score.checked && (
            <span className={shared.small}>
              {t("score.by-now", { checked: numberText(byNow.checked), earned: numberText(byNow.earned) })}
            </span>
          )}
        </>
      ) : (
        <span>{t("score.none")}</span>
      )}
      <div title={t("score.by-clauses")}>
        <ShareBar tall shares={counts} />
      </div>
      <VerdictCounts counts={counts} shown={shown} />
      {score.vetoed && <Notice intent="error">{t("score.vetoed")}</Notice>}
      {changes.length > 0 && (
        <div className={shared.small}>
          {t("score.changes")}
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={say(change)}>{say(change)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
