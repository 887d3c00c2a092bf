import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useId, useRef, type ReactElement } from "react";
import type { Overview } from "../../assistant";
import { SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", border: "0", margin: "0", padding: "0", minWidth: 0 },
  title: {
    padding: "0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "28px",
    padding: "2px 0",
    cursor: "pointer",
  },
  // On the first line of what it chooses.
  tick: { marginTop: "3px" },
  about: { display: "block" },
  skeletons: { marginTop: "4px" },
});

type Standards = Overview["standards"];

/** Asks by which standard, none of which is chosen for the clerk: the unit's own rubrics first, the public skeletons in a menu. */
export function FirstStandard({
  standards,
  chosen,
  asks,
  onChoose,
}: {
  readonly standards: Standards;
  readonly chosen: string | null;
  readonly asks: object | null;
  readonly onChoose: (standard: string) => void;
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asks !== null) first.current?.focus();
  }, [asks]);
  const skeletons = standards.filter(({ isSkeleton }) => isSkeleton === true);
  const own = standards.filter(({ rubric }) => rubric !== undefined);
  const ours = standards.filter((one) => !skeletons.includes(one) && !own.includes(one));
  const fromMenu = skeletons.find(({ id }) => id === chosen);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>{t("check.first")}</legend>
      <span className={mergeClasses(shared.small, shared.quiet)}>{t("check.remembered")}</span>
      {[...own, ...ours].map((one, at) => (
        <label key={one.id} className={styles.choice}>
          <input
            ref={at === 0 ? first : undefined}
            type="radio"
            name={group}
            className={mergeClasses(shared.tick, styles.tick)}
            checked={one.id === chosen}
            aria-label={name(one.name)}
            aria-describedby={one.about && `${group}-${one.id}`}
            onChange={() => {
              onChoose(one.id);
            }}
          />
          <span>
            {name(one.name)}
            {one.rubric && <span className={shared.quiet}> {t("check.is-rubric")}</span>}
            {one.about && (
              <span
                id={`${group}-${one.id}`}
                className={mergeClasses(shared.small, shared.quiet, styles.about)}
              >
                {name(one.about)}
              </span>
            )}
          </span>
        </label>
      ))}
      {skeletons.length > 0 && (
        <SelectField
          className={styles.skeletons}
          label={t("check.group-skeleton")}
          value={fromMenu?.id ?? ""}
          options={[
            { value: "", label: t("questions.none") },
            ...skeletons.map((one) => ({ value: one.id, label: name(one.name) })),
          ]}
          onChange={(id) => {
            if (id !== "") onChoose(id);
          }}
        />
      )}
      {fromMenu?.about && (
        <span className={mergeClasses(shared.small, shared.quiet)}>{name(fromMenu.about)}</span>
      )}
    </fieldset>
  );
}
