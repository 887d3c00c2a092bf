import type { WordFile } from "../../assistant";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Milliseconds that a browser may need to take the file. */
const KEPT = 60_000;

/** Offers a file for saving. No host says whether it did (docs/decisions.md: Word from the pane). */
export function downloadPaper({ name, bytes }: Pick<WordFile, "name" | "bytes">): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
