import { say, type Message } from "../../locales";

/**
 * A problem that the clerk can solve: our code found it before or while it asked Excel, and `reason` tells it in
 * words.
 */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly reason: Message,
    options?: ErrorOptions,
  ) {
    super(say(reason, "en-US"), options);
  }
}
