import type { WordFile } from "../../assistant";

/**
 * Puts a paper on the clipboard with its formats. Says whether it is there: a pane in Excel on the web may be refused the newer way
 * (docs/decisions.md: Word from the pane), so the older one, which asks for a click alone, goes first.
 */
export async function copyPaper(paper: Pick<WordFile, "html" | "text">): Promise<boolean> {
  if (copiedByEvent(paper)) return true;
  try {
    const blobOf = (type: string, content: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": blobOf("text/html", paper.html),
        "text/plain": blobOf("text/plain", paper.text),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

function copiedByEvent({ html, text }: Pick<WordFile, "html" | "text">): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that needs no permission of the frame around the pane
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
