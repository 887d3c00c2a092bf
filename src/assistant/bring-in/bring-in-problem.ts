import type { Message } from "../../locales";

/** Says in a sentence why a file can't come in. */
export class BringInProblem extends Error {
  constructor(readonly reason: Message) {
    super("A file can't be brought in.");
    this.name = "BringInProblem";
  }
}
