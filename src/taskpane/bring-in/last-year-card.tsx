import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { LastYear, Overview } from "../../assistant";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", padding: "10px 12px" },
  list: { margin: 0, paddingLeft: "20px" },
  button: { alignSelf: "flex-start" },
});

/** What a workbook of another year was told, to be taken along. */
export function LastYearCard({
  file,
  lastYear,
  standards,
  disabled,
  onTake,
}: {
  readonly file: string;
  readonly lastYear: LastYear;
  readonly standards: Overview["standards"];
  readonly disabled: boolean;
  readonly onTake: () => void;
}): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { taught, answers, columns, rubrics, own, clauses, fields } = lastYear;
  const sheets = own.filter(({ kind }) => kind === "standard").length;
  const standard = standards.find(({ id }) => id === lastYear.standard);
  const fact = (
    key: "fields" | "taught" | "answers" | "columns" | "rubrics",
    n: number,
  ): readonly string[] => (n > 0 ? [t(`others.${key}`, { n })] : []);
  const facts = [
    ...(standard ? [t("others.judged-by", { standard: name(standard.name) })] : []),
    ...(sheets > 0 ? [t("others.standard-sheets", { n: sheets, clauses })] : []),
    ...fact("fields", fields),
    ...fact("taught", taught.length),
    ...fact("answers", Object.keys(answers).length),
    ...fact("columns", Object.keys(columns).length),
    ...fact("rubrics", Object.values(rubrics).flatMap(({ said }) => Object.keys(said)).length),
  ];
  return (
    <section
      aria-label={`${t("others.last-year")} ${file}`}
      className={mergeClasses(shared.card, styles.root)}
    >
      <span>{t("others.last-year-intro")}</span>
      <ul className={mergeClasses(styles.list, shared.small)}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <span className={mergeClasses(shared.quiet, shared.small)}>{t("others.last-year-kept")}</span>
      <Button className={styles.button} disabledFocusable={disabled} onClick={onTake}>
        {t("others.last-year")}
      </Button>
    </section>
  );
}
