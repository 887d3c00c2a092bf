import { say, type Message } from "../../locales";

/** Something that the clerk can do something about: found by us before or while Excel was asked. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly reason: Message,
    options?: ErrorOptions,
  ) {
    super(say(reason, "en-US"), options);
  }
}
