import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { PeriodChoice } from "../../assistant";
import type { Day } from "../../grid";
import { InputField } from "../parts/select-field";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "10px" },
  asOf: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
});

/** Asks for the first and the last day of a period of the clerk's own. */
export function OwnDates({
  edited,
  isTooLong,
  longest,
  onChange,
}: {
  readonly edited: PeriodChoice;
  readonly isTooLong: boolean;
  /** A period may have at most so many years. */
  readonly longest: number;
  readonly onChange: (period: PeriodChoice) => void;
}): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <InputField
        type="date"
        label={t("check.from")}
        value={edited.from}
        max={edited.to}
        onChange={(from) => {
          onChange({ ...edited, from });
        }}
      />
      <InputField
        type="date"
        label={t("check.to")}
        value={edited.to}
        min={edited.from}
        {...(isTooLong ? { hint: t("check.too-long", { n: longest }) } : {})}
        onChange={(to) => {
          onChange({ ...edited, to });
        }}
      />
    </div>
  );
}

/** Asks up to which day records count; one that was set can be taken back to today's. */
export function AsOfField({
  asOf,
  onChange,
}: {
  /** Null for today. */
  readonly asOf: Day | null;
  readonly onChange: (asOf: Day | null) => void;
}): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div className={styles.asOf}>
      <InputField
        type="date"
        label={t("check.as-of")}
        value={asOf ?? ""}
        {...(asOf === null ? { hint: t("check.as-of-today") } : {})}
        onChange={(day) => {
          onChange(day === "" ? null : day);
        }}
      />
      {asOf !== null && (
        <Button
          size="small"
          onClick={() => {
            onChange(null);
          }}
        >
          {t("check.to-today")}
        </Button>
      )}
    </div>
  );
}
