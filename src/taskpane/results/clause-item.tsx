import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import { CellLink } from "../parts/cell-link";
import { ProblemLine } from "../parts/problem-line";
import { useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon, VerdictWord } from "../parts/verdict-mark";
import { figureText, numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { ClauseDetails } from "./clause-details";
import { ClauseWords } from "./clause-words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "6px" },
  icon: { display: "flex", paddingTop: "2px" },
  body: { display: "flex", flexDirection: "column", gap: "3px", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "10px", alignItems: "flex-start" },
  title: { margin: "0", font: "inherit", color: tokens.colorNeutralForeground1 },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", flexShrink: 0, paddingTop: "2px" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "2px", alignItems: "baseline" },
  figure: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },
  tag: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "0 5px",
    whiteSpace: "nowrap",
  },
  problems: { display: "flex", flexDirection: "column", gap: "2px", paddingTop: "2px" },
});

/** Shows one clause: verdict, figure against target, what is missing; a line that opens shows more. */
export function ClauseItem({
  result,
  until,
  busy,
}: {
  readonly result: ClauseResult;
  /** The period's last day. */
  readonly until: Day;
  readonly busy: boolean;
}): ReactElement {
  const speaker = useText();
  const { t, say, name } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const figure = figureText(result, speaker);
  const [evidence] = result.evidence;
  const told = [...result.problems, ...result.missing.said];
  return (
    <article className={styles.root}>
      <span className={styles.icon}>
        <VerdictIcon verdict={result.verdict} />
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3 className={styles.title}>
            {evidence ? <CellLink area={evidence}>{name(result.title)}</CellLink> : name(result.title)}
          </h3>
          <span className={mergeClasses(styles.points, shared.small)}>
            {result.score === null ? "–" : numberText(result.score)}
            <span className={shared.quiet}>{t("score.of", { n: numberText(result.weight) })}</span>
          </span>
        </div>
        <div className={mergeClasses(styles.facts, shared.small)}>
          <VerdictWord verdict={result.verdict} />
          {figure !== null && <span className={styles.figure}>{figure}</span>}
          <span className={shared.quiet}>{t("clause.target", { target: say(result.targetText) })}</span>
          {result.localDefault && (
            <span className={mergeClasses(styles.tag, shared.quiet)}>{t("clause.local-default")}</span>
          )}
          {result.veto && <span className={mergeClasses(styles.tag, shared.quiet)}>{t("clause.veto")}</span>}
        </div>
        {result.verdict === "unmet" && result.unmetTitle && (
          <span className={shared.small}>{name(result.unmetTitle)}</span>
        )}
        {result.blockedBy.length > 0 && (
          <span className={shared.small}>{t("clause.blocked", { n: result.blockedBy.length })}</span>
        )}
        {told.length > 0 && (
          <ul className={mergeClasses(shared.list, styles.problems)}>
            {told.map((problem, index) => (
              <li key={`${String(index)} ${say(problem.text)}`}>
                <ProblemLine problem={problem} />
              </li>
            ))}
          </ul>
        )}
        <ClauseWords result={result} busy={busy} />
        <ClauseDetails result={result} until={until} busy={busy} />
      </div>
    </article>
  );
}
