/** 1 means that the workbook can't be read, 2 that the arguments are wrong (docs/command-line.md). */
export type ExitCode = 0 | 1 | 2;

/** Ends the command with one line for the person and an exit status. */
export class CommandProblem extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = "CommandProblem";
  }
}
