import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Typed, WordFile } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { copyPaper } from "./copy-paper";
import { downloadPaper } from "./download-paper";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "flex-start" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "8px" },
  paper: {
    maxHeight: "240px",
    overflow: "auto",
    padding: "8px",
    backgroundColor: "#ffffff",
    color: "#000000",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

type Step = "idle" | "making" | readonly WordFile[];

/** Offers the plan and the work summary for Word: as a file, on the clipboard, or selected to be copied by hand. */
export function WordPapers({ typed, busy }: { readonly typed: Typed; readonly busy: boolean }): ReactElement {
  const { t } = useText();
  const { exportWord } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [step, setStep] = useState<Step>("idle");
  // What was made does not say what was typed since.
  useEffect(() => {
    setStep("idle");
  }, [typed]);
  const make = async (): Promise<void> => {
    setStep("making");
    setStep((await exportWord()) ?? "idle");
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{t("word.title")}</h2>
      <span className={shared.quiet}>{t("word.promise")}</span>
      {typeof step === "string" ? (
        <Button
          className={styles.button}
          disabledFocusable={busy || step === "making"}
          onClick={() => void make()}
        >
          {t(step === "making" ? "word.making" : "word.export")}
        </Button>
      ) : (
        <>
          <ul className={mergeClasses(shared.list, shared.card)}>
            {step.map((paper) => (
              <Paper key={paper.kind} paper={paper} />
            ))}
          </ul>
          <span className={mergeClasses(shared.small, shared.quiet)}>{t("word.no-download")}</span>
        </>
      )}
    </section>
  );
}

function Paper({ paper }: { readonly paper: WordFile }): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <li className={styles.item}>
      <span className={styles.name}>{paper.name}</span>
      <span className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${t("word.download")} ${paper.name}`}
          onClick={() => {
            downloadPaper(paper);
          }}
        >
          {t("word.download")}
        </Button>
        <Button
          size="small"
          aria-label={`${t("word.copy")} ${paper.name}`}
          onClick={() => void copyPaper(paper).then(setCopied)}
        >
          {t("word.copy")}
        </Button>
      </span>
      {copied !== null && (
        <span role="status" className={shared.small}>
          {t(copied ? "word.copied" : "word.by-hand")}
        </span>
      )}
      {copied === false && <SelectedText html={paper.html} />}
    </li>
  );
}

/** A paper on the pane itself, all of it selected. */
function SelectedText({ html }: { readonly html: string }): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = place.current;
    if (!node) return;
    const parsed = new DOMParser().parseFromString(html, "text/html");
    node.replaceChildren(...parsed.body.childNodes);
    node.focus();
    getSelection()?.selectAllChildren(node);
  }, [html]);
  return <div ref={place} className={styles.paper} tabIndex={0} lang="zh-CN" />;
}
