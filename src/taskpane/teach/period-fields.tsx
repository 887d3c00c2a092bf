import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { InputField } from "../parts/select-field";
import { Section } from "../parts/section";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { withSaid } from "./draft";
import { SaidField } from "./said-field";
import type { FormProps } from "./form-props";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "10px",
    padding: "12px",
  },
});

/** Asks for the time that a sheet covers. */
export function PeriodFields({ teaching, table }: FormProps): ReactElement {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, say } = teaching;
  return (
    <Section title={t("teach.period")}>
      <div className={mergeClasses(shared.card, styles.pair)}>
        {(["from", "to"] as const).map((end) => (
          <SaidField
            key={end}
            of={t(`teach.${end}`)}
            isSaid={said[end] !== undefined}
            onTakeBack={() => {
              say(withSaid(said, end, undefined));
            }}
          >
            <InputField
              type="date"
              label={t(`teach.${end}`)}
              value={said[end] ?? table?.[end] ?? ""}
              onChange={(day) => {
                say(withSaid(said, end, day === "" ? undefined : day));
              }}
            />
          </SaidField>
        ))}
      </div>
    </Section>
  );
}
