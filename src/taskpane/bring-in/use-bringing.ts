import { useEffect, useState } from "react";
import type { Bringing } from "../../assistant";
import { usePaneContext } from "../pane-context";

/** Opens what brings sheets in for as long as the page is shown; null until it is there. */
export function useBringing(): Bringing | null {
  const { assistant, fail } = usePaneContext();
  const [bringing, setBringing] = useState<Bringing | null>(null);
  useEffect(() => {
    let opened: Bringing | null = null;
    let left = false;
    assistant.bringing().then((one) => {
      opened = one;
      if (left) one.close();
      else setBringing(one);
    }, fail);
    return () => {
      left = true;
      opened?.close();
    };
  }, [assistant, fail]);
  return bringing;
}
