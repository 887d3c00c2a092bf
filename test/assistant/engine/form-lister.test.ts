import { createFormLister, noticed } from "../../../src/assistant/engine/form-lister";
import type { WorkbookReading } from "../../../src/assistant/reading/reading";
import type { DocumentInput } from "../../../src/documents";
import { sheetOf } from "../../recognise/read-sheets";
import { ledger } from "../../check/make";

/** Two full ledgers, of which nothing is to be filled. */
function lister() {
  const names = ["学习台账", "会议台账"];
  const sheets = names.map((name) => sheetOf(name, Array<string[]>(2000).fill(["甲", "乙"])));
  const reading = { snapshot: { sheets, own: [] }, memory: {} } as unknown as WorkbookReading;
  const ledgers = names.map((sheet) => ledger("study", [{ topic: "理论" }], { sheet }));
  return createFormLister(() => [reading, { ledgers } as unknown as DocumentInput]);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("no sheet is looked at while something that takes its time is done", async () => {
  const { listsForms, askedElse } = lister();
  await listsForms.forms(new Date());
  const { read } = noticed({ read: () => wait(700) }, askedElse);
  const done: string[] = [];
  const listed = listsForms.forms(new Date()).then(() => done.push("forms"));
  await read().then(() => done.push("read"));
  await listed;
  expect(done).toEqual(["read", "forms"]);
});

test("what could not be answered is over as well", async () => {
  const { listsForms, askedElse } = lister();
  const { read } = noticed({ read: () => Promise.reject(new Error("No such sheet.")) }, askedElse);
  await expect(read()).rejects.toThrow("No such sheet.");
  expect(await listsForms.forms(new Date())).toHaveLength(2);
});
