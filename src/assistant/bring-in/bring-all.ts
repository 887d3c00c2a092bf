import type { ExcelHost } from "../../excel";
import { addTexts, bringInTexts, type Message } from "../../locales";
import { lookAtFile } from "../files/look-at-file";
import { readFile } from "../files/read-file";
import { withBrought } from "../memory/brought";
import { memoryOf } from "../memory/memory";
import { isAnotherUnit } from "../../recognise";
import { recogniseTables } from "../reading/reading";
import { bringFile, leftBehind } from "./bring-file";
import type { PickedFile } from "./what-comes";
import { BringInProblem } from "./bring-in-problem";
import { sizeProblem } from "./file-size";

addTexts(bringInTexts);

/**
 * Brings all sheets of other workbooks in that can come, and remembers where they came from. Formulas that point to what does not
 * come along come as what they showed. Gives what is to be told of it.
 *
 * @param at when that is, as an ISO moment
 * @throws BringInProblem at the first file that can't come; those before it are there.
 */
export async function bringAll(
  host: ExcelHost,
  files: readonly PickedFile[],
  at: string,
): Promise<readonly Message[]> {
  const [snapshot, others] = await Promise.all([host.read(), host.others()]);
  let memory = memoryOf(snapshot);
  const { unit: here } = recogniseTables(snapshot, memory);
  const told: Message[] = [];
  for (const { name, bytes } of files) {
    const params = { file: name };
    const tooLarge = sizeProblem(name, bytes.length, others.capabilities().onWeb);
    if (tooLarge) throw new BringInProblem(tooLarge);
    const read = await readFile(bytes, name);
    if (!read.ok) throw new BringInProblem(read.problem);
    const look = lookAtFile(read.file, memory);
    if (look.sheets.length === 0) throw new BringInProblem({ key: "bring-in.no-sheet", params });
    const chosen = look.sheets.map((sheet) => ({ name: sheet.name, replaces: null }));
    const came = await bringFile(others, { look, bytes }, { chosen, asValues: true });
    memory = { ...memory, brought: withBrought(memory.brought ?? [], came, name, at) };
    for (const sheet of look.sheets) {
      const { unit } = sheet;
      if (unit !== null && here !== "" && isAnotherUnit(unit, here))
        told.push({ key: "bring-in.of-another-unit", params: { ...params, sheet: sheet.name, unit, here } });
      const n = leftBehind(sheet, chosen).length;
      if (n > 0) told.push({ key: "bring-in.as-values", params: { ...params, sheet: sheet.name, n } });
    }
  }
  await host.remember(JSON.stringify(memory));
  return told;
}
