import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, type ReactElement } from "react";
import type { JudgedSide, MovedClause } from "../../assistant";
import { VerdictIcon, VerdictWord } from "../parts/verdict-mark";
import { focusRing, useSharedStyles } from "../parts/shared-styles";
import { figureText } from "../text/figure-text";
import { useText } from "../text/text-context";
import { offeredReading } from "./suggested-reading";
import type { TeachingInHand } from "./use-teaching";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "0 -12px -20px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
  },
  words: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  told: { color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "8px", marginLeft: "auto" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    maxHeight: "25vh",
    overflowY: "auto",
    ":focus-visible": focusRing,
  },
  moved: { display: "flex", flexDirection: "column" },
  sides: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
});

/** Says what a change would do before it is applied, and lets the last one be undone. */
export function EffectBar({
  teaching,
  busy,
}: {
  readonly teaching: TeachingInHand;
  readonly busy: boolean;
}): ReactElement | null {
  const { t, say } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { isChanged, isTrying, trial, applied, apply, drop, undo } = teaching;
  const undoButton = useRef<HTMLButtonElement>(null);
  const wasApplied = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: what takes the change back stands in its place.
    if (applied !== null && wasApplied.current) undoButton.current?.focus();
    wasApplied.current = false;
  }, [applied]);
  if (!isChanged && applied === null) return null;
  if (!isChanged)
    return (
      <div className={styles.root}>
        <div className={styles.head}>
          <span role="status">
            {applied === null || applied.moved === null
              ? t("teach.applied-unknown")
              : t("teach.applied", { n: applied.moved })}
          </span>
          <Button
            ref={undoButton}
            className={styles.buttons}
            disabledFocusable={busy}
            onClick={() => void undo()}
          >
            {t("teach.undo")}
          </Button>
        </div>
      </div>
    );
  const problems = isTrying ? [] : (trial?.problems ?? []);
  const moves = isTrying ? [] : (trial?.moved ?? []);
  const blocked = busy || isTrying || problems.length > 0;
  return (
    <section className={styles.root} aria-label={t("teach.effect")}>
      <div role="status">
        {isTrying || !trial ? (
          t("teach.trying")
        ) : problems.length > 0 ? (
          <span className={styles.why}>
            {t("teach.cannot")}
            {problems.map(say).join("；")}
          </span>
        ) : (
          <>
            <span className={styles.words}>
              <HowMany moved={trial.moved} />
            </span>
            {trial.alike.length > 0 && (
              <div className={mergeClasses(shared.quiet, shared.small)}>
                {t("teach.alike", { n: trial.alike.length, sheets: listed(trial.alike) })}
              </div>
            )}
            {offeredReading(teaching) ? (
              <div className={shared.quiet}>{t("teach.not-yet")}</div>
            ) : (
              trial.told.map((one) => (
                <div key={say(one)} className={styles.told}>
                  {say(one)}
                </div>
              ))
            )}
          </>
        )}
      </div>
      {moves.length > 0 && (
        <ul
          tabIndex={0}
          aria-label={t("teach.moves", { n: moves.length })}
          className={mergeClasses(shared.list, shared.small, styles.list)}
        >
          {moves.map((clause) => (
            <Moved key={clause.id} clause={clause} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button onClick={drop}>{t("teach.drop")}</Button>
        <Button
          appearance="primary"
          disabledFocusable={blocked}
          onClick={() => {
            wasApplied.current = true;
            void apply();
          }}
        >
          {t("teach.apply")}
        </Button>
      </div>
    </section>
  );
}

const MOST_NAMED = 4;

function listed(sheets: readonly string[]): string {
  return sheets.slice(0, MOST_NAMED).join("、") + (sheets.length > MOST_NAMED ? "…" : "");
}

function HowMany({ moved }: { readonly moved: readonly MovedClause[] | null }): ReactElement {
  const { t } = useText();
  if (moved === null) return <>{t("teach.moves-unknown")}</>;
  return <>{moved.length === 0 ? t("teach.moves-none") : t("teach.moves", { n: moved.length })}</>;
}

function Moved({ clause }: { readonly clause: MovedClause }): ReactElement {
  const { name } = useText();
  const styles = useStyles();
  return (
    <li className={styles.moved}>
      <span>{name(clause.title)}</span>
      <span className={styles.sides}>
        <Side side={clause.before} />→<Side side={clause.after} />
      </span>
    </li>
  );
}

function Side({ side }: { readonly side: JudgedSide }): ReactElement {
  const speaker = useText();
  return (
    <>
      <VerdictIcon verdict={side.verdict} size={14} />
      <VerdictWord verdict={side.verdict} />
      <span>{figureText(side, speaker) ?? speaker.t("teach.not-countable")}</span>
    </>
  );
}
