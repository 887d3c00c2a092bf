import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { OpenOptions, Overview, PeriodChoice } from "../../assistant";
import { isDay } from "../../grid";
import { usePaneActions } from "../pane-context";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { WhyButton } from "../parts/why-button";
import { periodText } from "../text/period-text";
import { useText } from "../text/text-context";
import { FirstStandard } from "./first-standard";
import { AsOfField, OwnDates } from "./own-dates";
import { RubricLine } from "./rubric-line";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
  button: { minHeight: "40px" },
});

const OWN = "own";
/** Gives the same day so many years later, for comparison as a text. */
const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
const keyOf = ({ from, to }: PeriodChoice): string => `${from}/${to}`;

/** Whether the standard comes first: the workbook remembers none that is still there. */
export function isFirst({ chosen, standards }: Overview, checked: boolean): boolean {
  return !checked && !standards.some(({ id }) => id === chosen?.standard);
}

/** Asks for the standard, the period and the as-of day, and holds the button that starts the check. */
export function CheckCard({
  overview,
  options,
  busy,
  checked,
  asks,
}: {
  readonly overview: Overview;
  readonly options: OpenOptions;
  readonly busy: boolean;
  readonly checked: boolean;
  /** Another object whenever the standard is asked for: then it takes the focus. */
  readonly asks: object | null;
}): ReactElement {
  const { t, say } = useText();
  const { check, setOptions } = usePaneActions();
  const shared = useSharedStyles();
  const styles = useStyles();
  const asksStandard = isFirst(overview, checked);
  const period = options.period ?? overview.period;
  const listed = period !== null && overview.periods.some((choice) => keyOf(choice) === keyOf(period));
  const [own, setOwn] = useState(period !== null && !listed);
  const day = overview.asOf;
  const edited = period ?? { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const isTooLong = edited.from !== "" && edited.to >= yearsLater(edited.from, overview.longestTerm);
  const valid =
    [edited.from, edited.to, options.asOf ?? day].every(isDay) && edited.from <= edited.to && !isTooLong;
  const lacking = options.standard === null ? "check.no-standard" : valid ? null : "check.no-dates";
  const setPeriod = (next: PeriodChoice | null): void => {
    setOptions({ ...options, period: next });
  };
  return (
    <div className={mergeClasses(shared.card, styles.root)}>
      <StandardField
        standards={overview.standards}
        chosen={options.standard}
        isFirst={asksStandard}
        asks={asks}
        busy={busy}
        onChoose={(standard) => {
          setOptions({ ...options, standard });
        }}
      />
      <RubricLine overview={overview} options={options} isAsked={asksStandard} />
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
        <OwnDates edited={edited} isTooLong={isTooLong} longest={overview.longestTerm} onChange={setPeriod} />
      )}
      {(own || !period || options.asOf !== null) && (
        <AsOfField
          asOf={options.asOf}
          onChange={(asOf) => {
            setOptions({ ...options, asOf });
          }}
        />
      )}
      <WhyButton
        appearance="primary"
        size="large"
        className={styles.button}
        busy={busy}
        why={lacking === null ? null : t(lacking)}
        onClick={() => void check()}
      >
        {t(checked ? "check-again" : "check")}
      </WhyButton>
    </div>
  );
}

/** A menu of the standards, or the question which it is. */
function StandardField({
  isFirst: isAsked,
  asks,
  busy,
  ...field
}: {
  readonly standards: Overview["standards"];
  readonly chosen: string | null;
  readonly isFirst: boolean;
  readonly asks: object | null;
  readonly busy: boolean;
  readonly onChoose: (standard: string) => void;
}): ReactElement {
  const { t, name } = useText();
  if (isAsked) return <FirstStandard {...field} asks={asks} />;
  return (
    <SelectField
      label={t("check.standard")}
      value={field.chosen ?? ""}
      options={field.standards.map((one) => ({
        value: one.id,
        label: name(one.name),
        group: t(`check.group-${one.rubric ? "rubric" : one.isSkeleton ? "skeleton" : "ours"}`),
      }))}
      disabled={busy}
      onChange={field.onChoose}
    />
  );
}
