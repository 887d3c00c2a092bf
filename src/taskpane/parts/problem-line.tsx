import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Problem } from "../../check";
import { useText } from "../text/text-context";
import { CellLink, CellLinks } from "./cell-link";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** What is wrong, leading to its cells: the sentence itself where there is one place, a list of places else. */
export function ProblemLine({ problem }: { readonly problem: Problem }): ReactElement {
  const { say } = useText();
  const styles = useStyles();
  const [first, ...others] = problem.cells;
  if (!first) return <span className={styles.root}>{say(problem.text)}</span>;
  if (others.length === 0) {
    return (
      <CellLink area={first} icon>
        {say(problem.text)}
      </CellLink>
    );
  }
  return (
    <span className={styles.root}>
      {say(problem.text)}
      <CellLinks areas={problem.cells} />
    </span>
  );
}
