import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { SelftestResult } from "../../selftest";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { width: "100%", boxSizing: "border-box", fontFamily: "monospace", resize: "vertical" },
});

/** Offers the recording as a file and, since not every webview saves one, as a text to copy. */
export function Recording({ result }: { readonly result: SelftestResult }): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const text = useMemo(() => result.trace.map((line) => `${JSON.stringify(line)}\n`).join(""), [result]);
  return (
    <div className={styles.root}>
      <span className={shared.quiet}>{t("selftest.send")}</span>
      <div className={styles.ways}>
        <Button
          onClick={() => {
            save(text, `selftest-${result.of.replace(/[^\w.]+/g, "-")}.jsonl`);
          }}
        >
          {t("selftest.download")}
        </Button>
        <Button
          onClick={() => {
            setShown(true);
          }}
        >
          {t("selftest.show")}
        </Button>
      </div>
      {shown && (
        <textarea
          readOnly
          rows={8}
          className={styles.text}
          aria-label={t("selftest.text")}
          value={text}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </div>
  );
}

function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/x-ndjson" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
