import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { TriedTable } from "../../assistant";
import { useText } from "../text/text-context";
import { withEntry } from "./draft";
import type { TeachingInHand } from "./use-teaching";

const useStyles = makeStyles({ root: { alignSelf: "flex-start" } });

/** Takes every mark that nobody explained for what it is likeliest to mean, where something is; each can be said otherwise then. */
export function TakeMarks({
  uses,
  teaching,
}: {
  readonly uses: TriedTable["uses"];
  readonly teaching: TeachingInHand;
}): ReactElement | null {
  const { t } = useText();
  const styles = useStyles();
  const { said, say } = teaching;
  const open = uses.flatMap(({ mark, likeliest }) =>
    likeliest === null || said.marks?.[mark] !== undefined ? [] : [{ mark, likeliest }],
  );
  if (open.length === 0) return null;
  return (
    <Button
      size="small"
      className={styles.root}
      onClick={() => {
        say(open.reduce((draft, { mark, likeliest }) => withEntry(draft, "marks", mark, likeliest), said));
      }}
    >
      {t("teach.take-marks", { n: open.length })}
    </Button>
  );
}
