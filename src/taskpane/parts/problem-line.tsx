import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import type { Remark } from "../../measures";
import { useText } from "../text/text-context";
import { CellLink, NextPlace } from "./cell-link";
import { Icon } from "./icon";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "14px minmax(0, 1fr)", columnGap: "5px" },
  sign: { display: "flex", justifyContent: "center", paddingTop: "5px", color: tokens.colorBrandForeground1 },
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
});

/**
 * Says what is wrong and links to its cells: the sentence itself is the link to the first, and where there are more
 * one goes from each to the next.
 */
export function ProblemLine({ problem }: { readonly problem: Remark }): ReactElement {
  const { say } = useText();
  const styles = useStyles();
  const text = say(problem.text);
  const [first] = problem.cells;
  return (
    <span className={styles.root}>
      <span className={styles.sign}>{first && <Icon name="target" size={13} />}</span>
      <span className={styles.body}>
        {first ? <CellLink area={first}>{text}</CellLink> : text}
        <NextPlace areas={problem.cells} />
      </span>
    </span>
  );
}
