import { isCounted, textOf, writtenTextOf, type Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import { speaksOfCreation } from "./creation-work";

const NAMED = 3;
const LONGEST = 24;

/** What the unit has on its own list of tasks, what is open before what is done: the next year goes on from there. */
export function proposedTasks(ledgers: readonly Ledger[]): Proposal | null {
  const lists = ledgers.filter(
    (ledger) =>
      // The division of the creation work is the plan itself.
      ledger.kind === "task" && isCounted(ledger) && !speaksOfCreation(`${ledger.title}${ledger.sheet}`),
  );
  const tasks = lists.flatMap(({ sheet, records }) =>
    records.map((record) => ({
      sheet,
      name: withoutAmount(writtenTextOf(record, "name") ?? ""),
      isDone: textOf(record, "completed") !== null,
    })),
  );
  const named = tasks.filter(
    ({ name }) => name.length > 3 && name.length <= LONGEST && !speaksOfCreation(name),
  );
  const open = named.filter(({ isDone }) => !isDone);
  const [first] = named;
  if (first === undefined) return null;
  const shown = [...open, ...named.filter(({ isDone }) => isDone)].slice(0, NAMED);
  return {
    value: [...new Set(shown.map(({ name }) => name))].join("、"),
    inferredFrom: `“${first.sheet}”的任务名称，请按规划年度的任务更新`,
  };
}

/** 「病险水库除险加固3座」: how many it was is last year's. */
function withoutAmount(name: string): string {
  return name.trim().replace(/\d+(?:\.\d+)?[\p{Script=Han}%]{0,3}$/u, "");
}
