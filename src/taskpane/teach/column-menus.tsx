import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { TaughtTrial } from "../../assistant";
import { columnLetters, columnNumber } from "../../grid";
import type { Taught } from "../../recognise";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { glossed } from "../text/glossed";
import { useText } from "../text/text-context";
import { withEntry } from "./draft";
import { SaidField } from "./said-field";
import { headerOf, headerText, samplesOf } from "./sheet-rows";
import type { FormProps } from "./form-props";
import { offeredReading } from "./suggested-reading";

const useStyles = makeStyles({
  item: {
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  samples: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  rest: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The menu's value for a column that is not used, as what is taught has it. */
const NOT_USED = "";

/** A column as it is read or was said. */
interface Column {
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  readonly samples: readonly string[];
  readonly field: string;
  readonly reason: "remembered" | "answered" | "name" | "synonym" | "contents" | "none";
  readonly isSaid: boolean;
}

/** Lists each column with what stands in it and what it is taken for, the unused ones folded. */
export function ColumnMenus(props: FormProps): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const columns = columnsOf(props, t("teach.hidden-cell"));
  // While nothing is read every column is shown, for the one that is looked for may be any; unless all can be filled in at once.
  const isFew = props.table ?? offeredReading(props.teaching);
  const shown = isFew ? columns.filter(({ field, isSaid }) => field !== NOT_USED || isSaid) : columns;
  const others = columns.filter((column) => !shown.includes(column));
  if (columns.length === 0) return null;
  const list = (some: readonly Column[]): ReactElement => (
    <ul className={shared.list}>
      {some.map((column) => (
        <ColumnItem key={column.column} column={column} {...props} />
      ))}
    </ul>
  );
  return (
    <Section title={t("teach.columns")}>
      <div className={shared.card}>
        {list(shown)}
        {others.length > 0 && (
          <div className={mergeClasses(shown.length > 0 && styles.rest)}>
            <Disclosure padded label={t("table.unused", { n: others.length })}>
              {list(others)}
            </Disclosure>
          </div>
        )}
      </div>
    </Section>
  );
}

function ColumnItem({ column, teaching, kind }: FormProps & { readonly column: Column }): ReactElement {
  const speaker = useText();
  const { t } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, say } = teaching;
  const { letter, field, samples } = column;
  const label = t("table.column", { letter, header: column.header || t("table.no-header") });
  return (
    <li className={styles.item}>
      <SaidField
        of={label}
        isSaid={column.isSaid}
        onTakeBack={() => {
          say(withEntry(said, "columns", letter, undefined));
        }}
      >
        <SelectField
          label={label}
          {...(column.isSaid ? {} : { hint: t(`reason.${column.reason}`) })}
          value={field}
          options={[
            { value: NOT_USED, label: t("table.ignored") },
            ...(kind?.fields ?? []).map((one) => ({ value: one.id, label: glossed(one.name, speaker) })),
          ]}
          onChange={(next) => {
            say(withEntry(said, "columns", letter, next));
          }}
        />
      </SaidField>
      {samples.length > 0 && (
        <span className={mergeClasses(shared.quiet, shared.small, styles.samples)} title={samples.join("\n")}>
          {samples.join(t("separator"))}
        </span>
      )}
    </li>
  );
}

function columnsOf({ teaching, table }: FormProps, hidden: string): readonly Column[] {
  const { said, trial } = teaching;
  if (!trial?.area) return [];
  const header = headerOf(said, table);
  const area = table?.area ?? trial.area;
  const across = acrossColumns(said, table?.across?.columns);
  const days = table?.columns.filter(({ column }) => across(column)) ?? [];
  return Array.from({ length: area.columns }, (_, at) => area.column + at)
    .filter((column) => !across(column) && !days.some((one) => one.column === column))
    .map((column) =>
      columnOf(trial, said, {
        column,
        header,
        match: table?.columns.find((one) => one.column === column),
        hidden,
      }),
    )
    .filter(({ header: text, samples, isSaid }) => text !== "" || samples.length > 0 || isSaid);
}

function columnOf(
  trial: TaughtTrial,
  said: Taught,
  {
    column,
    header,
    match,
    hidden,
  }: {
    readonly column: number;
    readonly header: { readonly from: number; readonly to: number } | null;
    readonly match: NonNullable<FormProps["table"]>["columns"][number] | undefined;
    /** What is said of a cell that is not shown. */
    readonly hidden: string;
  },
): Column {
  const letter = columnLetters(column);
  const field = said.columns?.[letter];
  return {
    column,
    letter,
    header: match?.path.join(" · ") || headerText(trial, column, header),
    samples: samplesOf(trial, column, header?.to ?? 0).map((text) => text ?? hidden),
    field: field ?? match?.field ?? NOT_USED,
    reason: match?.reason ?? "none",
    isSaid: field !== undefined,
  };
}

/** Tells the columns of days, weeks or months from the others. */
function acrossColumns({ across }: Taught, read: string | undefined): (column: number) => boolean {
  const spans = (across ? Object.keys(across) : read === undefined ? [] : [read]).map((letters) => {
    const [from = "", to = from] = letters.split(":");
    return [columnNumber(from) ?? -1, columnNumber(to) ?? -1] as const;
  });
  return (column) => spans.some(([from, to]) => column >= from && column <= to);
}
