import { groupMembers } from "../../../src/documents/prose/group-members";
import { ledger } from "../text-ledger";

test("who heads the office in a row of the list keeps what stands there of it, though a sentence below says it too", () => {
  const list = ledger(
    "roster",
    { name: "甲一", "group-role": "副组长", "office-role": "办公室主任", assignment: "分管创建" },
    { name: "甲一", "group-role": "办公室主任", "office-role": "办公室主任", assignment: "牵头日常工作" },
    { name: "乙二", "group-role": "成员", "office-role": "办公室联络员", assignment: "收集台账" },
  );
  expect(groupMembers([list]).map(({ role, assignment }) => [role, assignment])).toEqual([
    ["副组长", "分管创建"],
    ["办公室主任", "牵头日常工作"],
    ["成员", "收集台账"],
    ["办公室联络员", ""],
  ]);
});
