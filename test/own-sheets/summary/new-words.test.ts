import { readConfirmations, readWaivers } from "../../../src/own-sheets/summary/read-summary";
import { joinWords, newWordsOf, type Confirmation, type Waiver } from "../../../src/own-sheets";
import { sheetOf } from "../../support/sheet-of";

const confirmation: Confirmation = {
  clause: "zero-vice",
  confirmed: true,
  by: "李明",
  on: "2024-12-20",
  note: "现场查看",
  unwritten: true,
};
const waiver: Waiver = { reason: "机构改革", by: "王局长", expires: "2025-06-30", unwritten: true };

/** What a summary with such a cell says at the next check. */
function readAgain(note: string) {
  const sheet = sheetOf([
    ["考核期：2024年1月1日—2024年12月31日"],
    ["指标编号", "人工确认/备注"],
    ["zero-vice", note],
  ]);
  return { confirmations: readConfirmations(sheet), waivers: readWaivers(sheet).waivers };
}

const words = newWordsOf(confirmation, waiver) ?? {};

test.each(["", "材料在办公室", "否 赵强 2024-11-01", "材料在办公室；豁免：借调（赵局长，至2024-03-31）"])(
  "said in the pane beside «%s», both words are read again and nothing is lost",
  (typed) => {
    const cell = joinWords(typed, words);
    const { confirmations, waivers } = readAgain(cell);
    expect(confirmations).toMatchObject([{ confirmed: true, by: "李明", on: "2024-12-20" }]);
    expect(waivers["zero-vice"]).toEqual({ reason: "机构改革", by: "王局长", expires: "2025-06-30" });
    for (const part of typed.split(/[；：]/)) expect(cell).toContain(part);
  },
);

test("a confirmation leaves the waiver that the sheet has", () => {
  const cell = joinWords("豁免：借调（赵局长，至2024-12-31）", newWordsOf(confirmation, null) ?? {});
  expect(readAgain(cell)).toMatchObject({
    confirmations: [{ confirmed: true, by: "李明" }],
    waivers: { "zero-vice": { reason: "借调", by: "赵局长" } },
  });
});

test("what stands on a sheet already is not said again", () => {
  const { clause, confirmed, by, on, note } = confirmation;
  expect(newWordsOf({ clause, confirmed, by, on, note }, null)).toBeNull();
});
