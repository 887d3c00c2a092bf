import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { LedgerNames, Overview } from "../../assistant";
import type { MissingLedger } from "../../check";
import { CellLink } from "../parts/cell-link";
import { NewLedgerButton } from "../parts/new-ledger-button";
import { usePaneActions } from "../pane-context";
import { SelectField } from "../parts/select-field";
import { registerName } from "../text/register-name";
import { useText } from "../text/text-context";
import { sheetsToTeach } from "../teach/sheets-to-teach";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start", width: "100%" },
  sheet: { width: "100%" },
});

const MOST_SHEETS = 3;

/**
 * Leads on from a ledger that is missing: to a blank one, or to a sheet of the workbook that is it; from one that lacks a column to how
 * it is read; from one that is not filled in yet to its sheet.
 */
export function MissingActions({
  missing,
  names,
  overview,
  busy,
}: {
  readonly missing: MissingLedger;
  readonly names: LedgerNames;
  readonly overview: Overview;
  readonly busy: boolean;
}): ReactElement {
  const speaker = useText();
  const { t } = speaker;
  const { go } = usePaneActions();
  const styles = useStyles();
  const { ledger, lacks, without = [], blank } = missing;
  const known = names[ledger];
  const title = known ? registerName(known.name, speaker) : ledger;
  // A month that has no sheet wants a new one.
  const isAbsent = blank !== true && (lacks === undefined || without.length > 0);
  const there = isAbsent ? [] : overview.tables.filter(({ kind }) => kind === ledger).slice(0, MOST_SHEETS);
  if (blank === true)
    return (
      <div className={styles.root}>
        {there
          .filter(({ blankForm }) => blankForm)
          .map(({ id, sheet, area }) => (
            <CellLink key={id} area={area}>
              {t("missing.to-blank", { sheet })}
            </CellLink>
          ))}
      </div>
    );
  return (
    <div className={styles.root}>
      {there.map((table) => (
        <Button
          key={table.id}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            go({ at: "table", sheet: table.sheet, table: table.id });
          }}
        >
          {t("missing.how-read", { sheet: table.sheet })}
        </Button>
      ))}
      {isAbsent && (
        <>
          <NewLedgerButton kind={ledger} title={title} busy={busy} />
          <SelectField
            className={styles.sheet}
            label={t("missing.which-sheet", { ledger: title })}
            value=""
            disabled={busy}
            options={[
              { value: "", label: t("missing.choose-sheet") },
              ...sheetsToTeach(overview).map((sheet) => ({ value: sheet, label: sheet })),
            ]}
            onChange={(sheet) => {
              if (sheet !== "") go({ at: "table", sheet, table: null, as: ledger });
            }}
          />
        </>
      )}
    </div>
  );
}
