import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { RequirementView } from "../../assistant";
import type { RequirementWord } from "../../standards";
import { Disclosure } from "../parts/disclosure";
import { InputField } from "../parts/select-field";
import { WhyButton } from "../parts/why-button";
import { useText } from "../text/text-context";
import { linesTyped, splitInto } from "./menu-choices";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "6px" },
});

/** Lets a row be taken apart by hand: a line for each thing that it asks, read as a requirement of its own. */
export function SplitRow({
  row,
  onSay,
}: {
  readonly row: RequirementView;
  readonly onSay: (word: RequirementWord) => void;
}): ReactElement {
  const { t } = useText();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const now = row.texts.join("\n");
  const lines = linesTyped(typed ?? now);
  const isSaid = row.word.parts?.join("\n") === lines.join("\n");
  const why = lines.length === 0 ? "rubric.split-empty" : isSaid ? "rubric.split-same" : null;
  return (
    <Disclosure label={t("rubric.split")}>
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          onSay(splitInto(row, lines));
          setTyped(null);
        }}
      >
        <InputField
          type="lines"
          label={t("rubric.split-lines")}
          value={typed ?? now}
          hint={t("rubric.split-hint")}
          onChange={setTyped}
        />
        <WhyButton type="submit" size="small" busy={false} why={why === null ? null : t(why)}>
          {lines.length > 1 ? t("rubric.split-do", { n: lines.length }) : t("rubric.split-one")}
        </WhyButton>
      </form>
    </Disclosure>
  );
}
