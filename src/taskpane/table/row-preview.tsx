import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement, ReactNode } from "react";
import type { CellArea } from "../../grid";
import type { RowRole } from "../../ledgers";
import type { PreviewRow, TaughtTrial, TriedTable } from "../../assistant";
import { usePaneActions } from "../pane-context";
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
export function RowPreview({ table }: { readonly table: TriedTable }): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { rows, hidden } = table.preview;
  return (
    <Section title={t("table.rows")}>
      <div className={shared.card}>
        <Rows>
          {rows.map((row) => (
            <PreviewLine key={row.row} area={table.area} row={row} />
          ))}
        </Rows>
        {hidden > 0 && (
          <div className={mergeClasses(styles.note, shared.quiet, shared.small)}>
            {t("table.rows-hidden", { n: hidden })}
          </div>
        )}
      </div>
    </Section>
  );
}

/** Shows the first rows of a sheet that was not read. */
export function RawRows({
  sheet,
  trial: { area, rows },
}: {
  readonly sheet: string;
  readonly trial: TaughtTrial;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  if (!area) return null;
  return (
    <Section title={t("table.first-rows")}>
      <div className={shared.card}>
        <Rows>
          {rows.slice(0, RAW_ROWS).map(({ row, cells }) => (
            <RawLine key={row} area={{ ...area, sheet, row, rows: 1 }} cells={cells} />
          ))}
        </Rows>
      </div>
    </Section>
  );
}

/** So many rows show what stands on a sheet. */
const RAW_ROWS = 12;

function Rows({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={t("table.rows")}>
      <table className={styles.table}>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function RawLine({
  area,
  cells,
}: {
  readonly area: CellArea;
  readonly cells: readonly (string | null)[];
}): ReactElement {
  const { t } = useText();
  const { select } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const colors = useRoleColors();
  return (
    <tr className={mergeClasses(styles.row, colors.data)}>
      <th scope="row" className={mergeClasses(styles.role, colors.data)}>
        <button
          type="button"
          className={mergeClasses(shared.plainButton, styles.lead)}
          onClick={() => void select(area)}
        >
          {area.row + 1}
        </button>
      </th>
      {cells
        .map((text) => text ?? t("teach.hidden-cell"))
        .map((text, column) => (
          <td key={column} className={styles.cell} title={text}>
            {text}
          </td>
        ))}
    </tr>
  );
}

function PreviewLine({ area, row }: { readonly area: CellArea; readonly row: PreviewRow }): ReactElement {
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
          onClick={() => void select({ ...area, row: row.row, rows: 1 })}
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
