import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { REFUSED, TAKEN, type Outcome } from "../../selftest";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  list: { display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "8px 12px",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "0" },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: 0,
    "& dd": { margin: 0 },
  },
});

/** Lists what differs with what came and what was expected, then what passed and what this Excel does not have. */
export function OutcomeTable({ outcomes }: { readonly outcomes: readonly Outcome[] }): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const of = (verdict: Outcome["verdict"]): readonly Outcome[] =>
    outcomes.filter((outcome) => outcome.verdict === verdict);
  const [differing, passing, missing] = [of("differs"), of("as-expected"), of("not-here")];
  return (
    <div className={styles.root}>
      {differing.length > 0 && (
        <Section title={t("selftest.differing")}>
          <Outcomes outcomes={differing} />
        </Section>
      )}
      <div className={shared.card}>
        <Disclosure padded label={t("selftest.passing", { n: passing.length })}>
          <Outcomes outcomes={passing} />
        </Disclosure>
      </div>
      {missing.length > 0 && (
        <div className={shared.card}>
          <Disclosure padded label={t("selftest.missing", { n: missing.length })}>
            <Outcomes outcomes={missing} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }): ReactElement {
  const { t, name } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  /** Excel's own words stay as they are. */
  const said = (text: string): string => {
    if (text === REFUSED) return t("selftest.refused");
    return text === JSON.stringify(TAKEN) ? "✓" : text;
  };
  return (
    <ul className={mergeClasses(shared.list, styles.list)}>
      {outcomes.map(({ members, as, got, expected }, at) => (
        <li key={at} className={styles.item}>
          <span>{members.length === 0 ? t("selftest.step") : members.join(" ")}</span>
          {as && <span className={shared.quiet}>{name(as)}</span>}
          {expected !== "" && (
            <dl className={styles.facts}>
              {got !== "" && (
                <>
                  <dt className={shared.quiet}>{t("selftest.got")}</dt>
                  <dd>{said(got)}</dd>
                </>
              )}
              <dt className={shared.quiet}>{t("selftest.expected")}</dt>
              <dd>{said(expected)}</dd>
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
