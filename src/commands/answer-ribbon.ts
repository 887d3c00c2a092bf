import type { Command } from "./command";

/** The part of Office.js through which buttons reach a pane that shares its runtime with them (docs/decisions.md). */
export interface Ribbon {
  readonly actions?: { associate(name: string, act: (event?: RibbonEvent) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/** What a button's function is given; Excel waits for the end of the one before it lets the next begin. */
interface RibbonEvent {
  completed?(): void;
}

/**
 * Answers the ribbon's buttons in this pane from now on. The pane is shown again if it was closed, and what was typed in it stays.
 *
 * @param commands by the name of the function that the manifest gives a button
 */
export function answerRibbon(
  ribbon: Ribbon | undefined,
  commands: ReadonlyMap<string, Command>,
  obey: (command: Command) => void,
): void {
  for (const [name, command] of commands)
    ribbon?.actions?.associate(name, (event) => {
      obey(command);
      // An Excel that does not show it on request has the button 打开窗格.
      void ribbon.addin?.showAsTaskpane().catch(() => undefined);
      event?.completed?.();
    });
}
