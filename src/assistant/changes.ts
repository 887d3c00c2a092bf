import type { ExcelHost } from "../excel";

/** Knows whether the workbook is still as it was read. */
export interface Changes {
  /** Notes that a reading begins; gives what is called when it has succeeded. */
  readonly reading: () => () => void;
  /** Whether Excel would have told of a change since the last reading, and did not. */
  readonly noneSinceRead: () => boolean;
  /** Notes that something of ours changes the workbook. */
  readonly during: <Done>(work: Promise<Done>) => Promise<Done>;
  /** Calls back when somebody else changes cells; gives a function that ends it. */
  readonly watch: (onChange: () => void) => () => void;
}

/**
 * Counts the changes that Excel tells of and our own. Where Excel can't tell of changes the workbook is never taken for unchanged;
 * the pane works without, the clerk checks again by hand.
 */
export function countChanges(host: ExcelHost): Changes {
  let count = 0;
  let atReading: number | null = null;
  let watches = false;
  const note = (): void => {
    count += 1;
  };
  return {
    reading: () => {
      const begun = count;
      return () => {
        atReading = begun;
      };
    },
    noneSinceRead: () => watches && atReading === count,
    during: async (work) => {
      try {
        return await work;
      } finally {
        note();
      }
    },
    watch: (onChange) => {
      const watching = host.watch(onChange, note);
      watching.then(
        () => {
          watches = true;
        },
        () => undefined,
      );
      return () => {
        watches = false;
        void watching.then((end) => end()).catch(() => undefined);
      };
    },
  };
}
