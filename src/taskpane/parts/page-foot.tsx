import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { ReactElement } from "react";
import { WhyButton } from "./why-button";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: "var(--below, 0px)",
    // From one side of the pane to the other, and down to its end.
    margin: "0 -12px -20px",
    padding: "10px 12px",
    display: "grid",
    gap: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a page leads to, in view below it wherever one reads, with the reason where it can't be done yet. */
export function PageFoot({
  label,
  ...button
}: {
  readonly label: string;
  /** Null if it can be done. */
  readonly why: string | null;
  readonly busy: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <WhyButton appearance="primary" size="large" {...button}>
        {label}
      </WhyButton>
    </div>
  );
}
