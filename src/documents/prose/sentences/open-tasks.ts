import type { ClauseResult } from "../../../check";
import { coreOf, wordsIn } from "../messages";

/** So many tasks are named. */
const TASKS_NAMED = 3;

/** Tasks that are not finished, by name: 「病险水库除险加固、取水许可换证」; null of anything else. */
export function openTasks({ problems }: ClauseResult): string | null {
  const names = problems.flatMap(({ text }) => {
    const core = coreOf(text);
    if (core.key !== "check.task-open") return [];
    return wordsIn(core).slice(0, 1);
  });
  if (names.length === 0) return null;
  const named = names.slice(0, TASKS_NAMED).map((name) => name.replace(/^「(.+)」$/u, "$1"));
  return named.join("、") + (names.length > TASKS_NAMED ? `等${String(names.length)}项` : "");
}
