import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { Icon } from "./icon";

const useStyles = makeStyles({ root: { alignSelf: "flex-start", paddingLeft: "0", minWidth: 0 } });

/** Leads back to the page from which one was opened; it stands above its heading. */
export function BackButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.root}
      icon={<Icon name="back" />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
