import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { columnLetters } from "../../grid";
import type { ColumnMatch } from "../../ledgers";
import type { FoundTable } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  item: {
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  rest: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The menu's value for a column that is not used. */
const IGNORED = "";

/** Lists which column holds what and why, with a menu to correct it. */
export function ColumnList({
  table,
  busy,
}: {
  readonly table: FoundTable;
  readonly busy: boolean;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const used = table.columns.filter(({ field }) => field !== null);
  const unused = table.columns.filter(({ field }) => field === null);
  const styles = useStyles();
  if (table.columns.length === 0) return null;
  const list = (columns: readonly ColumnMatch[]): ReactElement => (
    <ul className={shared.list}>
      {columns.map((column) => (
        <ColumnItem key={column.column} table={table} column={column} busy={busy} />
      ))}
    </ul>
  );
  return (
    <Section title={t("table.columns")}>
      <div className={shared.card}>
        {list(used)}
        {unused.length > 0 && (
          <div className={mergeClasses(used.length > 0 && styles.rest)}>
            <Disclosure padded label={t("table.unused", { n: unused.length })}>
              {list(unused)}
            </Disclosure>
          </div>
        )}
      </div>
    </Section>
  );
}

function ColumnItem({
  table,
  column,
  busy,
}: {
  readonly table: FoundTable;
  readonly column: ColumnMatch;
  readonly busy: boolean;
}): ReactElement {
  const { t, name } = useText();
  const { remap } = usePaneActions();
  const styles = useStyles();
  const header = column.path.join(" › ") || t("table.no-header");
  return (
    <li className={styles.item}>
      <SelectField
        label={t("table.column", { letter: columnLetters(column.column), header })}
        hint={t(`reason.${column.reason}`)}
        value={column.field ?? IGNORED}
        disabled={busy}
        options={[
          { value: IGNORED, label: t("table.ignored") },
          ...table.fields.map((field) => ({ value: field.id, label: name(field.name) })),
        ]}
        onChange={(field) => void remap(table.id, column.column, field === IGNORED ? null : field)}
      />
    </li>
  );
}
