import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { InputField, SelectField } from "../parts/select-field";
import { useSharedStyles } from "../parts/shared-styles";
import { useText } from "../text/text-context";
import { withSaid } from "./draft";
import { SaidField } from "./said-field";
import type { FormProps } from "./form-props";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" },
});

/** Asks what scores are out of, and of attendance whether the sheet counts beside another view. */
export function MoreFields({ teaching, kind }: FormProps): ReactElement | null {
  const { t } = useText();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { said, say } = teaching;
  const hasScores = kind?.fields.some(({ id }) => id === "score") === true;
  const isAttendance = kind?.id === "attendance";
  if (!hasScores && !isAttendance) return null;
  const counts = said.counts === undefined ? "guess" : said.counts ? "yes" : "no";
  return (
    <div className={mergeClasses(shared.card, styles.root)}>
      {hasScores && (
        <SaidField
          of={t("teach.full-mark")}
          isSaid={said.fullMark !== undefined}
          onTakeBack={() => {
            say(withSaid(said, "fullMark", undefined));
          }}
        >
          <InputField
            type="text"
            label={t("teach.full-mark")}
            value={said.fullMark === undefined ? "" : String(said.fullMark)}
            onChange={(text) => {
              say(withSaid(said, "fullMark", text.trim() === "" ? undefined : Number(text)));
            }}
          />
        </SaidField>
      )}
      {isAttendance && (
        <SaidField
          of={t("teach.counts")}
          isSaid={said.counts !== undefined}
          onTakeBack={() => {
            say(withSaid(said, "counts", undefined));
          }}
        >
          <SelectField
            label={t("teach.counts")}
            value={counts}
            options={(["guess", "yes", "no"] as const).map((one) => ({
              value: one,
              label: t(`teach.counts-${one}`),
            }))}
            onChange={(one) => {
              say(withSaid(said, "counts", one === "guess" ? undefined : one === "yes"));
            }}
          />
        </SaidField>
      )}
    </div>
  );
}
