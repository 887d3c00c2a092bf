import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useState, type ReactElement } from "react";
import type { RowRole } from "../../ledgers";
import type { FoundTable, PreviewRow, TablePreview } from "../../assistant";
import { usePaneActions, usePaneContext } from "../pane-context";
import { Section } from "../parts/section";
import { focusRing, useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": focusRing },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  role: {
    position: "sticky",
    left: 0,
    whiteSpace: "nowrap",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: "2px 6px",
    whiteSpace: "nowrap",
    maxWidth: "140px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lead: { minHeight: "24px" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { padding: "8px 12px" },
});

const useRoleColors = makeStyles({
  title: {
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: tokens.colorPaletteLavenderForeground2,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  header: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  group: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  data: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  subtotal: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  total: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  legend: {
    backgroundColor: tokens.colorPaletteForestBackground2,
    color: tokens.colorPaletteForestForeground2,
  },
  note: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  signature: {
    backgroundColor: tokens.colorPaletteGrapeBackground2,
    color: tokens.colorPaletteGrapeForeground2,
  },
  empty: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground3 },
} satisfies Record<RowRole, object>);

/** Shows the table's rows with the role of each, in words and in colour. A row's role links to the row. */
export function RowPreview({ table }: { readonly table: FoundTable }): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const preview = useTablePreview(table);
  return (
    <Section title={t("table.rows")}>
      <div className={shared.card}>
        {preview === null ? (
          <div className={mergeClasses(styles.note, shared.quiet)}>{t("table.rows-coming")}</div>
        ) : (
          <>
            <div className={styles.frame} tabIndex={0} role="group" aria-label={t("table.rows")}>
              <table className={styles.table}>
                <tbody>
                  {preview.rows.map((row) => (
                    <PreviewLine key={row.row} table={table} row={row} />
                  ))}
                </tbody>
              </table>
            </div>
            {preview.hidden > 0 && (
              <div className={mergeClasses(styles.note, shared.quiet, shared.small)}>
                {t("table.rows-hidden", { n: preview.hidden })}
              </div>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function PreviewLine({ table, row }: { readonly table: FoundTable; readonly row: PreviewRow }): ReactElement {
  const { t } = useText();
  const { select } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const colors = useRoleColors();
  return (
    <tr className={mergeClasses(styles.row, colors[row.role])}>
      <th scope="row" className={mergeClasses(styles.role, colors[row.role])} title={row.reason}>
        <button
          type="button"
          className={mergeClasses(shared.plainButton, styles.lead)}
          onClick={() => void select({ ...table.area, row: row.row, rows: 1 })}
        >
          {row.row + 1} {t(`role.${row.role}`)}
        </button>
      </th>
      {spread(row).map(({ text, column, columns }) => (
        <td key={column} colSpan={columns} className={styles.cell} title={text}>
          {text}
        </td>
      ))}
    </tr>
  );
}

/** Lets a text outside the table run over the empty cells to its right, as Excel does. */
function spread({
  role,
  cells,
}: PreviewRow): { readonly text: string; readonly column: number; readonly columns: number }[] {
  const tabular = role === "header" || role === "data" || role === "subtotal" || role === "total";
  const spans: { text: string; column: number; columns: number }[] = [];
  cells.forEach((text, column) => {
    const last = spans[spans.length - 1];
    if (last && !tabular && text === "") last.columns += 1;
    else spans.push({ text, column, columns: 1 });
  });
  return spans;
}

/**
 * Loads the rows when the screen is shown. After an error it gives no rows, since the table's other facts are there
 * all the same.
 */
function useTablePreview(table: FoundTable): TablePreview | null {
  const { assistant } = usePaneContext();
  const [preview, setPreview] = useState<TablePreview | null>(null);
  useEffect(() => {
    let wanted = true;
    assistant.table(table.id).then(
      (rows) => {
        if (wanted) setPreview(rows);
      },
      () => {
        if (wanted) setPreview({ rows: [], hidden: 0 });
      },
    );
    return () => {
      wanted = false;
    };
  }, [assistant, table]);
  return preview;
}
