import { parseMemory } from "../../../src/assistant/memory/memory";
import { fingerprintOfWords } from "../../../src/recognise";

test("a column that was corrected when tables were remembered by their words stays corrected", () => {
  const kept = {
    version: 1,
    answers: {},
    columns: { "姓名|到岗": { 到岗: "status" }, "00000000000000ab": { 收获: "" } },
  };
  expect(parseMemory(JSON.stringify(kept)).columns).toEqual({
    [fingerprintOfWords("姓名|到岗")]: { 到岗: "status" },
    "00000000000000ab": { 收获: "" },
  });
});
