import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { PreviewedChanges } from "../../assistant";
import type { SheetChange } from "../../documents";
import { areaText } from "../../grid";
import { CellLink, CellLinks } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { countOf } from "../sheet-changes";

const useStyles = makeStyles({
  root: { padding: "0 12px 10px 42px" },
  label: { color: tokens.colorBrandForegroundLink },
  list: { display: "flex", flexDirection: "column", gap: "6px", marginTop: "6px" },
  item: { overflowWrap: "anywhere" },
  address: { color: tokens.colorBrandForegroundLink },
  before: { color: tokens.colorNeutralForeground3 },
});

/** Says in words how many things change on a sheet; nothing if it stays as it is. */
export function changeFacts(
  { newRows, goneRows, solved, cells }: PreviewedChanges,
  t: ReturnType<typeof useText>["t"],
): readonly string[] {
  const fact = (key: "new-rows" | "gone-rows" | "solved" | "cells", n: number): readonly string[] =>
    n > 0 ? [t(`change.${key}`, { n })] : [];
  return [
    ...fact("new-rows", newRows),
    ...fact("gone-rows", goneRows),
    ...fact("solved", solved),
    ...fact("cells", cells),
  ];
}

/** Lists the changes of one sheet, old and new, and what is kept of the clerk's; each links to its cell. */
export function ChangeList({
  sheet,
  changes,
}: {
  readonly sheet: string;
  readonly changes: PreviewedChanges;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { goneRows, listed, kept } = changes;
  const total = countOf(changes);
  if (total === 0 && kept.length === 0) return null;
  return (
    <div className={mergeClasses(styles.root, shared.small)}>
      <Disclosure
        label={
          <span className={styles.label}>
            {total === 0 ? t("change.show-kept") : t("change.show", { n: total })}
            <span className={shared.unseen}> {sheet}</span>
          </span>
        }
      >
        <ul className={mergeClasses(shared.list, styles.list)}>
          {listed.map((change, index) => (
            // Two changes may read alike, and their order never changes.
            <li key={index} className={styles.item}>
              <Change change={change} />
            </li>
          ))}
          {listed.length < total && (
            <li className={shared.quiet}>{t("change.more", { n: total - listed.length })}</li>
          )}
          {goneRows > 0 && <li className={shared.quiet}>{t("change.gone-notes")}</li>}
          {kept.length > 0 && (
            <li>
              {t("change.kept")}
              <CellLinks areas={kept} />
            </li>
          )}
        </ul>
      </Disclosure>
    </div>
  );
}

function Change({ change }: { readonly change: SheetChange }): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  switch (change.kind) {
    case "row-new":
      return (
        <>
          {t("change.row-new")} {change.after}
        </>
      );
    case "row-gone":
      return (
        <CellLink area={change.cell}>
          <span className={styles.address}>{areaText(change.cell)}</span> {t("change.row-gone")}{" "}
          <span className={styles.before}>{change.before}</span>
        </CellLink>
      );
    case "row-solved":
      return (
        <CellLink area={change.cell}>
          <span className={styles.address}>{areaText(change.cell)}</span> {t("change.row-solved")}{" "}
          {change.after}
        </CellLink>
      );
    case "cell":
      return (
        <CellLink area={change.cell}>
          <span className={styles.address}>{areaText(change.cell)}</span>{" "}
          <span className={styles.before}>{change.before === "" ? t("change.empty") : change.before}</span>
          {" → "}
          {change.after === "" ? t("change.empty") : change.after}
        </CellLink>
      );
  }
}
