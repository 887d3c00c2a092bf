import type { CellOrigin } from "../../assistant";
import type { Speaker } from "../text/text-context";

/** Says what a mark was read as: whose day it is, and what it says of it. */
export function markText({ person, day, codes }: CellOrigin["marks"][number], { t }: Speaker): string {
  const meant = codes.map((code) => t(`code.${code}`)).join("、");
  return t("origin.mark", { person, day, codes: meant || t("origin.blank-mark") });
}
