import { LEDGERS, type Ledger } from "../../ledgers";
import { describeTable } from "../../recognise";
import type { FoundTable } from "../found-tables";
import type { WorkbookMemory } from "../memory/memory";

/** A recognised table as the pane lists it. */
export function foundTable(ledger: Ledger, { brought = [] }: Pick<WorkbookMemory, "brought">): FoundTable {
  const origin = brought.find(({ sheet }) => sheet === ledger.sheet);
  return {
    broughtFrom: origin ? { file: origin.from, at: origin.at } : null,
    ...describeTable(ledger),
    kindName: LEDGERS[ledger.kind].name,
  };
}
