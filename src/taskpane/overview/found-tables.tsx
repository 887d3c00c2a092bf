import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useRef, type ReactElement } from "react";
import type { FoundTable } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { Icon } from "../parts/icon";
import { focusRing, useSharedStyles } from "../parts/shared-styles";
import { useArrowKeys } from "../parts/use-arrow-keys";
import { cellText } from "../text/cell-text";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-child": { borderTopStyle: "none" } },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "9px 12px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
  },
  nested: { paddingLeft: "24px" },
  main: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  kind: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  go: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  flag: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Lists the recognised tables by kind: one line for each kind, which opens if there are several tables. */
export function FoundTables({ tables }: { readonly tables: readonly FoundTable[] }): ReactElement {
  const { name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const root = useRef<HTMLUListElement>(null);
  useArrowKeys(root, "button, summary", "column");
  return (
    <ul className={mergeClasses(shared.list, shared.card)} ref={root}>
      {byKind(tables).map((group) => {
        const [first, ...others] = group;
        if (!first) return null;
        return (
          <li key={first.kind} className={styles.item}>
            {others.length === 0 ? (
              <TableRow table={first} title={name(first.kindName)} sheet={first.sheet} strong />
            ) : (
              <Disclosure
                padded
                chevron="end"
                part={`kind ${first.kind}`}
                label={<KindLine tables={group} />}
              >
                <ul className={shared.list}>
                  {group.map((table) => (
                    <li key={table.id}>
                      <TableRow
                        table={table}
                        title={isAlone(table, group) ? table.sheet : cellText(table.area)}
                        nested
                      />
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether a sheet has no other table of the kind, so that its name tells which one is meant. */
function isAlone({ sheet }: FoundTable, group: readonly FoundTable[]): boolean {
  return group.filter((one) => one.sheet === sheet).length === 1;
}

function KindLine({ tables }: { readonly tables: readonly FoundTable[] }): ReactElement | null {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const first = tables[0];
  if (!first) return null;
  return (
    <span className={styles.main}>
      <span className={styles.head}>
        <span className={styles.kind}>{name(first.kindName)}</span>
        <span className={styles.count}>{t("found.tables", { n: tables.length })}</span>
      </span>
      <span className={mergeClasses(shared.quiet, shared.small)}>
        <TableFacts tables={tables} />
      </span>
    </span>
  );
}

function TableRow({
  table,
  title,
  sheet,
  nested = false,
  strong = false,
}: {
  readonly table: FoundTable;
  readonly title: string;
  readonly sheet?: string;
  readonly nested?: boolean;
  readonly strong?: boolean;
}): ReactElement {
  const { t } = useText();
  const { go } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, styles.row, nested && styles.nested)}
      onClick={() => {
        go({ at: "table", sheet: table.sheet, table: table.id });
      }}
    >
      <span className={styles.main}>
        <span className={styles.head}>
          <span className={mergeClasses(styles.name, strong && styles.kind)}>{title}</span>
          <span className={styles.count}>{t("found.records", { n: table.records })}</span>
        </span>
        <span className={mergeClasses(shared.quiet, shared.small, styles.name)}>
          {sheet !== undefined && sheet !== title && <>{sheet}　</>}
          <TableFacts tables={[table]} />
        </span>
      </span>
      <Icon name="chevron" size={14} className={styles.go} />
    </button>
  );
}

/** Says period, people and peculiarities of tables in one line. */
function TableFacts({ tables }: { readonly tables: readonly FoundTable[] }): ReactElement {
  const { t, say } = useText();
  const styles = useStyles();
  const counted = tables.filter(({ duplicateOf, blankForm }) => duplicateOf === null && !blankForm);
  const from = counted.flatMap((table) => (table.from === null ? [] : [table.from])).sort()[0];
  const to = counted
    .flatMap((table) => (table.to === null ? [] : [table.to]))
    .sort()
    .reverse()[0];
  const people = Math.max(0, ...tables.map((table) => table.people));
  const blank = tables.filter(({ blankForm }) => blankForm).length;
  const twice = tables.filter(({ duplicateOf }) => duplicateOf !== null).length;
  const facts = [
    ...(from !== undefined && to !== undefined ? [say(periodText(from, to))] : []),
    ...(people > 0 ? [t("found.people", { n: people })] : []),
  ];
  const flags = [
    ...(blank > 0 ? [t(tables.length === 1 ? "found.blank" : "found.blanks", { n: blank })] : []),
    ...(twice > 0 ? [t(tables.length === 1 ? "found.duplicate" : "found.duplicates", { n: twice })] : []),
  ];
  return (
    <>
      {facts.join(t("separator"))}
      {flags.length > 0 && (
        <span className={styles.flag}>
          {facts.length > 0 && t("separator")}
          {flags.join(t("separator"))}
        </span>
      )}
    </>
  );
}

function byKind(tables: readonly FoundTable[]): FoundTable[][] {
  const kinds = new Map<string, FoundTable[]>();
  for (const table of tables) kinds.set(table.kind, [...(kinds.get(table.kind) ?? []), table]);
  return [...kinds.values()];
}
