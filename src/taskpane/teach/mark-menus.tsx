import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { FieldOfKind } from "../../assistant";
import { ATTENDANCE_CODES } from "../../ledgers";
import type { Taught } from "../../recognise";
import { Section } from "../parts/section";
import { SelectField, type Option } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { glossed } from "../text/glossed";
import { useText } from "../text/text-context";
import { withEntry, withSaid } from "./draft";
import { SaidField } from "./said-field";
import type { FormProps } from "./form-props";
import { TakeMarks } from "./take-marks";
import { wordInEnglish } from "./words-in-english";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "10px",
    padding: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
});

/** The value of a menu in which nothing single is chosen. */
const OPEN = "";

/** Lists the marks of a table of attendance, one word a mark, and what a blank means. */
export function MarkMenus({ teaching, table, kind }: FormProps): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, say } = teaching;
  if (kind?.id !== "attendance" || !table || table.uses.length === 0) return null;
  const codes: readonly Option[] = ATTENDANCE_CODES.filter((code) => code !== "unknown").map((code) => ({
    value: code,
    label: t(`code.${code}`),
  }));
  const marks = table.uses.filter(({ mark }) => mark !== "");
  const blank = table.uses.find(({ mark }) => mark === "");
  const blankCode = said.blank ?? (blank?.codes.length === 1 ? blank.codes[0] : undefined) ?? "not-filled";
  return (
    <Section title={t("teach.marks")}>
      <TakeMarks uses={marks} teaching={teaching} />
      <div className={mergeClasses(shared.card, styles.list)}>
        {marks.map(({ mark, count, codes: read, likeliest }) => (
          <MarkMenu
            key={mark}
            label={t("teach.mark", { mark, n: count })}
            value={
              said.marks?.[mark] ?? (read.length === 1 && read[0] !== "unknown" ? (read[0] ?? OPEN) : OPEN)
            }
            {...(likeliest === null ? {} : { hint: t("teach.likeliest", { word: t(`code.${likeliest}`) }) })}
            open={read.length > 1 ? read.map((code) => t(`code.${code}`)).join("＋") : t("teach.mark-open")}
            options={codes}
            isSaid={said.marks?.[mark] !== undefined}
            onSay={(code) => {
              say(withEntry(said, "marks", mark, code));
            }}
          />
        ))}
        {(blank || said.blank !== undefined) && (
          <MarkMenu
            label={blank ? t("teach.blank", { n: blank.count }) : t("teach.blank-none")}
            value={blankCode}
            open={null}
            options={[{ value: "not-filled", label: t("teach.not-filled") }, ...codes]}
            isSaid={said.blank !== undefined}
            onSay={(code) => {
              say(withSaid(said, "blank", code as Taught["blank"]));
            }}
          />
        )}
      </div>
    </Section>
  );
}

/** Lists the words in columns that hold one of a few, and which of them each is taken for. */
export function WordMenus({ teaching, table, kind }: FormProps): ReactElement | null {
  const speaker = useText();
  const words = table?.words ?? [];
  const fields = kind?.fields.filter(({ id }) => words.some((word) => word.field === id)) ?? [];
  if (kind?.id === "attendance" || fields.length === 0) return null;
  return (
    <>
      {fields.map((field) => (
        <WordsOf
          key={field.id}
          field={field}
          label={glossed(field.name, speaker)}
          teaching={teaching}
          table={table}
          kind={kind}
        />
      ))}
    </>
  );
}

function WordsOf({
  field,
  label,
  teaching,
  table,
  kind,
}: FormProps & { readonly field: FieldOfKind; readonly label: string }): ReactElement {
  const speaker = useText();
  const { t } = speaker;
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, say } = teaching;
  const words = (table?.words ?? []).filter((word) => word.field === field.id);
  return (
    <Section title={t("teach.words", { field: label })}>
      <div className={mergeClasses(shared.card, styles.list)}>
        {words.map(({ word, count, value }) => (
          <MarkMenu
            key={word}
            label={t("teach.mark", { mark: word, n: count })}
            value={said.marks?.[word] ?? value ?? OPEN}
            open={t("teach.mark-open")}
            options={field.words.map(({ id, word }) => ({
              value: id,
              label: glossed({ zh: word, en: wordInEnglish(word) }, speaker),
            }))}
            isSaid={said.marks?.[word] !== undefined}
            onSay={(code) => {
              // Words are those of a kind, so the kind is said with them.
              const ofKind = said.kind === undefined && kind ? withSaid(said, "kind", kind.id) : said;
              say(withEntry(ofKind, "marks", word, code));
            }}
          />
        ))}
      </div>
    </Section>
  );
}

function MarkMenu({
  label,
  hint,
  value,
  open,
  options,
  isSaid,
  onSay,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What the menu says while nothing single is chosen; null where something always is. */
  readonly open: string | null;
  readonly options: readonly Option[];
  readonly isSaid: boolean;
  /** Undefined takes back what was said. */
  readonly onSay: (code: string | undefined) => void;
}): ReactElement {
  return (
    <SaidField
      of={label}
      isSaid={isSaid}
      onTakeBack={() => {
        onSay(undefined);
      }}
    >
      <SelectField
        label={label}
        {...(hint === undefined || isSaid ? {} : { hint })}
        value={value}
        options={[...(value === OPEN && open !== null ? [{ value: OPEN, label: open }] : []), ...options]}
        onChange={onSay}
      />
    </SaidField>
  );
}
