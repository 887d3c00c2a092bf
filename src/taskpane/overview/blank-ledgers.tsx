import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useState, type ReactElement } from "react";
import type { LedgerNames, Overview } from "../../assistant";
import type { MissingLedger, Report } from "../../check";
import { usePaneActions } from "../pane-context";
import { NewLedgerButton } from "../parts/new-ledger-button";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { WhyButton } from "../parts/why-button";
import { numberText } from "../text/figure-text";
import { registerName } from "../text/register-name";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  any: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "end",
    padding: "4px 12px 12px",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Whether there is not even a blank sheet of a ledger that is missing. */
export function isToMake({ lacks, blank }: MissingLedger): boolean {
  return lacks === undefined && blank !== true;
}

/** Offers a blank sheet for any kind of ledger; those that are missing first, with what each would add. */
export function BlankLedgers({
  kinds,
  missing,
  names,
  busy,
}: {
  readonly kinds: Overview["kinds"];
  readonly missing: Report["missing"];
  readonly names: LedgerNames;
  readonly busy: boolean;
}): ReactElement {
  const speaker = useText();
  const { t } = speaker;
  const { addLedger } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [kind, setKind] = useState<string>("");
  const chosen = kinds.find(({ id }) => id === kind);
  // What waits for two ledgers together is told at its clauses.
  const alone = missing.flatMap(({ ledgers, clauses, points }) => {
    const [first, ...others] = ledgers;
    return first && others.length === 0 && isToMake(first)
      ? [{ ledger: first.ledger, clauses: clauses.length, points }]
      : [];
  });
  return (
    <>
      <div className={styles.any}>
        <SelectField
          label={t("new-ledger.kind")}
          value={kind}
          options={[
            { value: "", label: t("questions.choose") },
            ...kinds.map((one) => ({ value: one.id, label: registerName(one.name, speaker) })),
          ]}
          onChange={setKind}
        />
        <WhyButton
          busy={busy}
          why={chosen ? null : t("new-ledger.choose-first")}
          onClick={() => {
            if (chosen) void addLedger(chosen.id);
          }}
        >
          {t("new-ledger.go")}
        </WhyButton>
      </div>
      <ul className={shared.list}>
        {alone.map(({ ledger, clauses, points }) => (
          <li key={ledger} className={styles.item}>
            <span className={mergeClasses(shared.small, shared.quiet)}>
              {t("new-ledger.adds", { n: clauses, points: numberText(points) })}
            </span>
            <NewLedgerButton
              kind={ledger}
              title={registerName(names[ledger]?.name ?? { zh: ledger, en: ledger }, speaker)}
              busy={busy}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
