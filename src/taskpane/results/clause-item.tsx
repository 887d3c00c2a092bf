import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { memo, type ReactElement } from "react";
import type { LedgerNames, Overview } from "../../assistant";
import type { ClauseResult } from "../../check";
import type { Day } from "../../grid";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { VerdictIcon, VerdictWord } from "../parts/verdict-mark";
import { figureText, numberText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { clauseAnchor } from "./clause-anchor";
import { ClauseBody } from "./clause-body";
import { clauseLine } from "./clause-line";

const useStyles = makeStyles({
  root: {
    // Room for the bars above it where it is scrolled to.
    scrollMarginTop: "100px",
    // Until it is opened a clause takes two lines, however long its words are: opened it says all of them.
    "& > details:not([open]) [data-line]": {
      overflow: "hidden",
      textOverflow: "ellipsis",
      whiteSpace: "nowrap",
    },
  },
  label: { display: "grid", gridTemplateColumns: "18px minmax(0, 1fr)", columnGap: "6px" },
  icon: { display: "flex", paddingTop: "2px" },
  lines: { display: "flex", flexDirection: "column", minWidth: 0 },
  second: { display: "flex", justifyContent: "space-between", gap: "10px" },
  title: { margin: "0", font: "inherit", color: tokens.colorNeutralForeground1, minWidth: 0 },
  sentence: { minWidth: 0 },
  points: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  figure: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },
});

/**
 * Shows one clause on two lines: its title, and verdict, what counts of it in a sentence, points; it opens to all the rest. Opening one
 * renders it alone.
 */
export const ClauseItem = memo(function ClauseItem({
  result,
  names,
  overview,
  isOpen,
  until,
  confirmer,
  busy,
}: {
  readonly result: ClauseResult;
  readonly names: LedgerNames;
  readonly overview: Overview;
  readonly isOpen: boolean;
  /** The period's last day. */
  readonly until: Day;
  /** Who confirmed last. */
  readonly confirmer: string;
  readonly busy: boolean;
}): ReactElement {
  const speaker = useText();
  const { t, name } = speaker;
  const { openClause } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const figure = figureText(result, speaker);
  const { id, weight, score } = result;
  const label = (
    <span className={styles.label}>
      <span className={styles.icon}>
        <VerdictIcon verdict={result.verdict} />
      </span>
      <span className={styles.lines}>
        <h3 className={styles.title} title={name(result.title)} data-line>
          {name(result.title)}
        </h3>
        <span className={mergeClasses(styles.second, shared.small, shared.quiet)}>
          <span className={styles.sentence} data-line>
            {result.waiver === null && (
              <>
                <VerdictWord verdict={result.verdict} />{" "}
              </>
            )}
            {figure !== null && <span className={styles.figure}>{figure} </span>}
            {clauseLine(result, names, speaker)}
          </span>
          {weight > 0 && (
            <span className={styles.points}>
              {score === null
                ? t("score.points", { n: numberText(weight) })
                : t("score.earned", { n: numberText(score), all: numberText(weight) })}
            </span>
          )}
        </span>
      </span>
    </span>
  );
  return (
    <article className={styles.root} id={clauseAnchor(id)}>
      <Disclosure
        padded
        chevron="end"
        open={isOpen}
        label={label}
        onToggle={(open) => {
          if (open !== isOpen) openClause(id, open);
        }}
      >
        <ClauseBody
          result={result}
          names={names}
          overview={overview}
          until={until}
          confirmer={confirmer}
          busy={busy}
        />
      </Disclosure>
    </article>
  );
});
