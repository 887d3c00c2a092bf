import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { CheckOptions, Overview, PeriodChoice } from "../../assistant";
import { isDay } from "../../grid";
import { usePaneActions } from "../pane-context";
import { InputField, SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "10px" },
  button: { minHeight: "40px" },
});

const OWN = "own";
/** Gives the same day so many years later, for comparison as a text. */
const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
const keyOf = ({ from, to }: PeriodChoice): string => `${from}/${to}`;

/** Asks for the standard, the period and the as-of day, and holds the button that starts the check. */
export function CheckCard({
  overview,
  options,
  busy,
  checked,
}: {
  readonly overview: Overview;
  readonly options: CheckOptions;
  readonly busy: boolean;
  readonly checked: boolean;
}): ReactElement {
  const { t, say, name } = useText();
  const { check, setOptions } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const period = options.period ?? overview.period;
  const listed = period !== null && overview.periods.some((choice) => keyOf(choice) === keyOf(period));
  const [own, setOwn] = useState(period !== null && !listed);
  const day = overview.asOf;
  const edited = period ?? { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const isTooLong = edited.from !== "" && edited.to >= yearsLater(edited.from, overview.longestTerm);
  const valid = [edited.from, edited.to, options.asOf].every(isDay) && edited.from <= edited.to && !isTooLong;
  const setPeriod = (next: PeriodChoice | null): void => {
    setOptions({ ...options, period: next });
  };
  return (
    <div className={mergeClasses(shared.card, styles.root)}>
      <SelectField
        label={t("check.standard")}
        value={options.standard}
        options={overview.standards.map((one) => ({ value: one.id, label: name(one.name) }))}
        disabled={busy}
        onChange={(standard) => {
          setOptions({ ...options, standard });
        }}
      />
      <SelectField
        label={t("check.period")}
        value={own || !period ? OWN : keyOf(period)}
        options={[
          ...overview.periods.map((one) => ({ value: keyOf(one), label: say(periodText(one.from, one.to)) })),
          { value: OWN, label: t("check.period-own") },
        ]}
        disabled={busy}
        onChange={(value) => {
          setOwn(value === OWN);
          setPeriod(overview.periods.find((one) => keyOf(one) === value) ?? edited);
        }}
      />
      {(own || !period) && (
        <div className={styles.pair}>
          <InputField
            type="date"
            label={t("check.from")}
            value={edited.from}
            max={edited.to}
            onChange={(from) => {
              setPeriod({ ...edited, from });
            }}
          />
          <InputField
            type="date"
            label={t("check.to")}
            value={edited.to}
            min={edited.from}
            {...(isTooLong ? { hint: t("check.too-long", { n: overview.longestTerm }) } : {})}
            onChange={(to) => {
              setPeriod({ ...edited, to });
            }}
          />
          <InputField
            type="date"
            label={t("check.as-of")}
            value={options.asOf}
            onChange={(asOf) => {
              setOptions({ ...options, asOf });
            }}
          />
        </div>
      )}
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabled={busy || !valid}
        onClick={() => void check()}
      >
        {t(checked ? "check-again" : "check")}
      </Button>
    </div>
  );
}
