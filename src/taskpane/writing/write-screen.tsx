import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId, type ReactElement } from "react";
import type { WrittenKind } from "../../documents";
import type { WrittenSheet } from "../../excel";
import type { WritePreview } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { ScreenHeading } from "../parts/screen-heading";
import { focusRing, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { Templates } from "./templates";
import { WrittenSheets } from "./written-sheets";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  intro: { display: "flex", flexDirection: "column", gap: "4px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-child": { borderTopStyle: "none" } },
  label: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    alignItems: "start",
    padding: "10px 12px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: {
    width: "16px",
    height: "16px",
    margin: "2px",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": focusRing,
  },
  body: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  name: { fontWeight: tokens.fontWeightSemibold },
  change: { whiteSpace: "nowrap" },
  button: { minHeight: "40px" },
});

/** Which sheets will be made or renewed and what stays of the clerk's; then what was written. */
export function WriteScreen({
  previews,
  chosen,
  written,
  busy,
}: {
  readonly previews: readonly WritePreview[] | null;
  readonly chosen: readonly WrittenKind[];
  readonly written: readonly WrittenSheet[] | null;
  readonly busy: boolean;
}): ReactElement {
  const { t } = useText();
  const { choose, openWriting, write } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (written) return <WrittenSheets sheets={written} onMore={() => void openWriting()} />;
  const offered = previews ?? [];
  const count = offered.filter(({ kind }) => chosen.includes(kind)).length;
  return (
    <div className={styles.root}>
      <div className={styles.intro}>
        <ScreenHeading>{t("write.title")}</ScreenHeading>
        <span className={shared.quiet}>{t("write.promise")}</span>
      </div>
      {offered.length > 0 && (
        <ul className={mergeClasses(shared.list, shared.card)}>
          {offered.map((preview) => (
            <li key={preview.kind} className={styles.item}>
              <SheetChoice
                preview={preview}
                checked={chosen.includes(preview.kind)}
                disabled={busy}
                onChange={(checked) => {
                  const others = chosen.filter((kind) => kind !== preview.kind);
                  choose(checked ? [...others, preview.kind] : others);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabled={busy || count === 0}
          onClick={() => void write()}
        >
          {t("write.do", { n: count })}
        </Button>
      )}
      {offered.length > 0 && <Templates busy={busy} />}
    </div>
  );
}

function SheetChoice({
  preview,
  checked,
  disabled,
  onChange,
}: {
  readonly preview: WritePreview;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  const facts = [
    ...(preview.kept > 0 ? [t("write.kept", { n: preview.kept })] : []),
    ...(preview.blanks > 0 ? [t("write.blanks", { n: preview.blanks })] : []),
  ];
  return (
    <label className={styles.label} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles.body}>
        <span className={styles.head}>
          <span className={styles.name}>{preview.sheet}</span>
          <span className={mergeClasses(styles.change, shared.small, shared.quiet)}>
            {t(`write.${preview.change}`)}
          </span>
        </span>
        <span className={mergeClasses(shared.small, shared.quiet)}>{t(`kind.${preview.kind}`)}</span>
        {facts.length > 0 && <span className={shared.small}>{facts.join(t("separator"))}</span>}
      </span>
    </label>
  );
}
