import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { FORM_OF, LAYOUT_FORMS } from "../../ledgers";
import type { Taught } from "../../recognise";
import { Disclosure } from "../parts/disclosure";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { glossed } from "../text/glossed";
import { useText } from "../text/text-context";
import { AcrossFields } from "./across-fields";
import { CellFields } from "./cell-fields";
import { ColumnMenus } from "./column-menus";
import { isOfLedger, withKind, withSaid } from "./draft";
import type { FormProps } from "./form-props";
import { MarkMenus, WordMenus } from "./mark-menus";
import { MoreFields } from "./more-fields";
import { PeriodFields } from "./period-fields";
import { SaidField } from "./said-field";
import { SuggestedReading } from "./suggested-reading";
import { WhereFields } from "./where-fields";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  card: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
});

/** All that can be said of a sheet: each field shows the guess until something is said. */
export function TeachForm({ teaching, table }: Omit<FormProps, "kind">): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useText();
  const { said, trial } = teaching;
  const isLedger = isOfLedger(said);
  const kind = trial?.kinds.find(({ id }) => id === (said.kind ?? table?.kind)) ?? null;
  const form = said.layout ?? (table ? FORM_OF[table.layout] : null);
  const props = { teaching, table, kind };
  return (
    <div className={styles.root}>
      <div className={mergeClasses(shared.card, styles.card)}>
        <KindMenu {...props} />
        {isLedger && kind && <LayoutMenu {...props} />}
        {isLedger && (
          <Disclosure label={t("teach.where")}>
            <WhereFields {...props} />
          </Disclosure>
        )}
      </div>
      {isLedger && <SuggestedReading teaching={teaching} />}
      {isLedger && kind && (
        <>
          {form === "matrix" && <AcrossFields {...props} />}
          {form === "card" ? <CellFields {...props} /> : <ColumnMenus {...props} />}
          <MarkMenus {...props} />
          <WordMenus {...props} />
          <PeriodFields {...props} />
          <MoreFields {...props} />
        </>
      )}
    </div>
  );
}

function KindMenu({ teaching, table }: FormProps): ReactElement {
  const speaker = useText();
  const { t } = speaker;
  const { said, trial, say } = teaching;
  const kinds = trial?.kinds ?? [];
  const value = said.kind ?? table?.kind ?? "";
  return (
    <SaidField
      of={t("teach.kind")}
      isSaid={said.kind !== undefined}
      onTakeBack={() => {
        say(withSaid(said, "kind", undefined));
      }}
    >
      <SelectField
        label={t("teach.kind")}
        value={value}
        options={[
          ...(value === "" ? [{ value: "", label: t("teach.choose") }] : []),
          ...kinds.map((one) => ({ value: one.id, label: glossed(one.name, speaker) })),
          { value: "rubric", label: t("teach.kind-rubric") },
          { value: "form", label: t("teach.kind-form") },
          { value: "none", label: t("teach.kind-none") },
        ]}
        onChange={(kind) => {
          say(withKind(said, kind as Taught["kind"], kinds));
        }}
      />
    </SaidField>
  );
}

function LayoutMenu({ teaching, table }: FormProps): ReactElement {
  const { t } = useText();
  const { said, say } = teaching;
  const value = said.layout ?? (table ? FORM_OF[table.layout] : "");
  return (
    <SaidField
      of={t("teach.layout")}
      isSaid={said.layout !== undefined}
      onTakeBack={() => {
        say(withSaid(said, "layout", undefined));
      }}
    >
      <SelectField
        label={t("teach.layout")}
        value={value}
        options={[
          ...(value === "" ? [{ value: "", label: t("teach.choose") }] : []),
          ...LAYOUT_FORMS.map((form) => ({ value: form, label: t(`teach.layout-${form}`) })),
        ]}
        onChange={(layout) => {
          say(withSaid(said, "layout", layout as Taught["layout"]));
        }}
      />
    </SaidField>
  );
}
