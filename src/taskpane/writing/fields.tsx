import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { FieldView, Typed } from "../../assistant";
import { usePaneActions } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { InputField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 12px 12px" },
  group: { display: "flex", flexDirection: "column", gap: "10px" },
  title: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  draft: { alignSelf: "flex-start" },
});

/** Up to so many blanks are shown at once; more are shown when the heading is opened. */
const FEW = 5;
/** A field that more than so many kinds of sheets need is shown as needed by all. */
const MANY = 4;

/**
 * Asks for what nobody has said yet and for what the unit may say in its own words. What is filled in once stands in
 * all sheets.
 */
export function Fields({
  fields,
  typed,
}: {
  readonly fields: readonly FieldView[];
  readonly typed: Typed;
}): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const asked = fields.filter(({ kinds }) => kinds.length > 0);
  const open = asked.filter(({ value }) => value === null).length;
  const groups = [
    ["wording", asked.filter(({ form }) => form === "paragraphs")],
    ["all", asked.filter((field) => field.form === "line" && !isOfSummary(field))],
    ["figures", asked.filter(isOfSummary)],
  ] as const;
  if (asked.length === 0) return null;
  const count = open === 0 ? t("fields.none") : t("fields.open", { n: open });
  return (
    <div className={shared.card}>
      <Disclosure
        padded
        open={open > 0 && open <= FEW}
        label={
          <span>
            <span className={styles.label}>{t("fields.title")}</span>{" "}
            <span role="status" className={mergeClasses(shared.small, shared.quiet)}>
              {count}
            </span>
          </span>
        }
      >
        <div className={styles.body}>
          <span className={mergeClasses(shared.small, shared.quiet)}>{t("fields.promise")}</span>
          {groups.map(
            ([id, members]) =>
              members.length > 0 && (
                <section key={id} aria-label={t(`fields.${id}`)} className={styles.group}>
                  <h2 className={styles.title}>{t(`fields.${id}`)}</h2>
                  {members.map((field) => (
                    <Field key={field.name} field={field} text={typed[field.name] ?? field.onSheet} />
                  ))}
                </section>
              ),
          )}
        </div>
      </Disclosure>
    </div>
  );
}

function Field({ field, text }: { readonly field: FieldView; readonly text: string }): ReactElement {
  const { t, say, locale } = useText();
  const { type } = usePaneActions();
  const styles = useStyles();
  const { name, english, unit, form, kinds, source, value, draft } = field;
  // The Chinese name stands on the sheet, and is what a template asks by.
  const called = locale === "zh-CN" || english === null ? name : `${english} · ${name}`;
  const label = unit === null ? called : t("fields.in-unit", { field: called, unit: say(unit) });
  const sheets = kinds.map((kind) => say({ key: `documents.kind.${kind}` })).join(t("list.comma"));
  const hint = [
    kinds.length > MANY ? t("fields.for-all") : t("fields.for", { sheets }),
    ...(source === null || source === "clerk" ? [] : [t(`fields.from-${source}`)]),
  ];
  return (
    <div className={styles.field}>
      <InputField
        type={form === "paragraphs" ? "lines" : "text"}
        label={label}
        value={text}
        placeholder={(source === "clerk" ? null : value) ?? ""}
        hint={hint.join(t("separator"))}
        onChange={(now) => {
          type(name, now);
        }}
      />
      {form === "paragraphs" && draft !== null && text === "" && (
        <Button
          size="small"
          className={styles.draft}
          aria-label={`${t("fields.use-draft")} ${label}`}
          onClick={() => {
            type(name, draft);
          }}
        >
          {t("fields.use-draft")}
        </Button>
      )}
    </div>
  );
}

function isOfSummary({ form, kinds }: FieldView): boolean {
  return form === "line" && kinds.length === 1 && kinds[0] === "work-summary";
}
