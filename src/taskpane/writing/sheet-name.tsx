import type { ReactElement } from "react";
import type { WrittenKind } from "../../own-sheets";
import { useText } from "../text/text-context";

/** The name of a sheet of ours as it stands in the workbook; in English with what it means. */
export function SheetName({
  sheet,
  kind,
}: {
  readonly sheet: string;
  readonly kind: WrittenKind;
}): ReactElement {
  const { locale, say } = useText();
  const gloss = say({ key: `documents.kind.${kind}` });
  return (
    <>
      {sheet}
      {locale !== "zh-CN" && ` (${gloss})`}
    </>
  );
}
