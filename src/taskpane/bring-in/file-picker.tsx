import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import { useRef, type ReactElement } from "react";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { alignSelf: "flex-start" },
  input: { display: "none" },
});

/** Lets the clerk pick workbooks with the system's own dialog. */
export function FilePicker({
  again,
  disabled,
  onPick,
}: {
  /** Whether some were picked already. */
  readonly again: boolean;
  readonly disabled: boolean;
  readonly onPick: (files: readonly File[]) => void;
}): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.root}>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx"
        aria-label={t("others.pick")}
        className={styles.input}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be picked again, after it was changed.
          event.target.value = "";
          if (files.length > 0) onPick(files);
        }}
      />
      <Button
        appearance={again ? "secondary" : "primary"}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {t(again ? "others.pick-more" : "others.pick")}
      </Button>
    </div>
  );
}
