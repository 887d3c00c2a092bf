import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ReactElement } from "react";
import type { WritePreview } from "../../assistant";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { changeFacts } from "./change-list";
import { isOlder } from "../sheet-changes";
import { SheetName } from "./sheet-name";

const useStyles = makeStyles({
  label: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    alignItems: "start",
    padding: "10px 12px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: { margin: "2px" },
  body: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  name: { fontWeight: tokens.fontWeightSemibold },
  change: { whiteSpace: "nowrap" },
});

function changeOf(preview: WritePreview): "write.created" | "write.renewed" | "write.unchanged" {
  if (preview.change === "created") return "write.created";
  return isOlder(preview) ? "write.renewed" : "write.unchanged";
}

/** Offers one sheet: whether it is new, what changes on it, what of the clerk's is kept. */
export function SheetChoice({
  preview,
  checked,
  disabled,
  isTyped,
  onChange,
}: {
  readonly preview: WritePreview;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** Whether it takes what was typed in the pane and is therefore written in any case. */
  readonly isTyped: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  const { changes } = preview;
  const changed = changes && changeFacts(changes, t);
  const facts = [
    ...(preview.change === "renewed" && !changed ? [t("write.anew")] : []),
    ...(changed ?? []),
    ...(preview.kept > 0 ? [t("write.kept", { n: preview.kept })] : []),
    ...(preview.blanks > 0 ? [t("write.blanks", { n: preview.blanks })] : []),
    ...(isTyped ? [t("write.typed")] : []),
  ];
  return (
    <label className={styles.label} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className={mergeClasses(shared.tick, styles.box)}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles.body}>
        <span className={styles.head}>
          <span className={styles.name}>
            <SheetName {...preview} />
          </span>
          <span className={mergeClasses(styles.change, shared.small, shared.quiet)}>
            {t(changeOf(preview))}
            {preview.change === "created" && t("separator") + t("write.rows", { n: preview.rows })}
          </span>
        </span>
        <span className={mergeClasses(shared.small, shared.quiet)}>{t(`kind.${preview.kind}`)}</span>
        {facts.length > 0 && <span className={shared.small}>{facts.join(t("separator"))}</span>}
      </span>
    </label>
  );
}
