import type { Message } from "../../locales";

const MB = 1024 * 1024;
/** A larger workbook takes Excel minutes to insert, and the pane as long to read. */
const MOST = 30;
/** A request on the web may have 5 MB (resource limits of Office add-ins), and Base64 makes four bytes of three. */
const MOST_ON_WEB = 3.5;

/** Says why a file is too large to come in; null if it is not. */
export function sizeProblem(file: string, bytes: number, onWeb: boolean): Message | null {
  const size = (bytes / MB).toFixed(1);
  if (bytes > MOST * MB) return { key: "bring-in.too-large", params: { file, size, most: MOST } };
  return onWeb && bytes > MOST_ON_WEB * MB
    ? { key: "bring-in.too-large-web", params: { file, size, most: MOST_ON_WEB } }
    : null;
}
