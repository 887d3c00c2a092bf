import { asProblem } from "../../../../src/documents/prose/sentences/next-steps";

test.each([
  ["集中学习次数不足", "集中学习次数不足的问题"],
  ["问题到期未整改", "到期未整改的问题"],
  ["1项问题到期未整改", "1项到期未整改的问题"],
])("%s is a problem, and called one once", (what, text) => {
  expect(asProblem(what)).toBe(text);
});
