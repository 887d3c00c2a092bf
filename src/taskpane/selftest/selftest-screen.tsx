import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { Message } from "../../locales";
import { addTexts, checkTexts, excelWritingTexts, paneTexts, selftestTexts } from "../../locales";
import { runSelftest, type Outcome, type SelftestResult } from "../../selftest";
import { usePaneContext } from "../pane-context";
import { Notice } from "../parts/notice";
import { ScreenHeading } from "../parts/screen-heading";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { OutcomeTable } from "./outcome-table";
import { Recording } from "./recording";

addTexts(checkTexts);
addTexts(excelWritingTexts);
addTexts(paneTexts(selftestTexts));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  what: { margin: 0 },
  start: { alignSelf: "flex-start" },
});

/** How far the self-test is. */
type Stage =
  | { readonly at: "before" | "running" | "not-empty" }
  | { readonly at: "failed"; readonly why: Message }
  | { readonly at: "done"; readonly result: SelftestResult };

/** Tries what the add-in needs of this Excel, and offers what was recorded. */
export function SelftestScreen(): ReactElement {
  const { t, say } = useText();
  const { assistant } = usePaneContext();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [stage, setStage] = useState<Stage>({ at: "before" });
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const start = async (): Promise<void> => {
    setStage({ at: "running" });
    setOutcomes([]);
    try {
      const result = await runSelftest(assistant, (outcome) => {
        setOutcomes((before) => [...before, outcome]);
      });
      setStage(result ? { at: "done", result } : { at: "not-empty" });
    } catch (error) {
      setStage({ at: "failed", why: assistant.describe(error) });
    }
  };
  return (
    <div className={styles.root}>
      <ScreenHeading>{t("selftest.title")}</ScreenHeading>
      <p className={styles.what}>{t("selftest.what")}</p>
      {stage.at === "not-empty" && <Notice intent="warning">{t("selftest.not-empty")}</Notice>}
      {stage.at === "failed" && (
        <Notice intent="error">{t("selftest.failed", { why: say(stage.why) })}</Notice>
      )}
      {stage.at === "running" ? (
        <span role="status">{t("selftest.running", { n: outcomes.length })}</span>
      ) : (
        <Button
          className={styles.start}
          appearance={stage.at === "done" ? "secondary" : "primary"}
          onClick={() => void start()}
        >
          {t(stage.at === "before" ? "selftest.start" : "selftest.again")}
        </Button>
      )}
      {stage.at === "done" && <Verdict outcomes={outcomes} />}
      {stage.at === "done" && <Recording result={stage.result} />}
      {outcomes.length > 0 && stage.at !== "running" && (
        <div className={shared.small}>
          <OutcomeTable outcomes={outcomes} />
        </div>
      )}
    </div>
  );
}

function Verdict({ outcomes }: { readonly outcomes: readonly Outcome[] }): ReactElement {
  const { t } = useText();
  const count = (verdict: Outcome["verdict"]): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const [bad, good, missing] = [count("differs"), count("as-expected"), count("not-here")];
  return (
    <Notice intent={bad > 0 ? "warning" : "info"}>
      {bad > 0 ? t("selftest.bad", { n: bad, m: good }) : t("selftest.good", { n: good })}
      {missing > 0 && ` ${t("selftest.not-here-count", { n: missing })}`}
    </Notice>
  );
}
