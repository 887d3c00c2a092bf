import { readOne } from "../read-sheets";

const register = (...states: string[]) => [
  ["问题整改台账"],
  ["序号", "发现时间", "问题描述", "责任人", "整改时限", "整改状态"],
  ...states.map((state, index) => [index + 1, "2025-03-10", "灯坏", "张三", "2025-06-10", state]),
];
const asked = (states: readonly string[], answers: Readonly<Record<string, string>> = {}) =>
  readOne("台账", register(...states), [], { answers }).recognition.questions;
const states = (list: readonly string[], answers: Readonly<Record<string, string>>) =>
  readOne("台账", register(...list), [], { answers }).ledger.records.map(
    ({ fields }) => fields["state"]?.value,
  );

const TOGETHER = "together:word:rectification:state:挂账|word:rectification:state:缓办";

describe("Unknown words of one column", () => {
  it("are one question, with the cells of all", () => {
    const questions = asked(["挂账", "缓办", "挂账", "已完成"]);
    expect(questions.map(({ id, cells }) => [id, cells.length])).toEqual([[TOGETHER, 3]]);
  });

  it("take one answer, each its own before", () => {
    expect(states(["挂账", "缓办"], { [TOGETHER]: "open" })).toEqual(["open", "open"]);
    expect(
      states(["挂账", "缓办"], { [TOGETHER]: "open", "word:rectification:state:缓办": "closed" }),
    ).toEqual(["open", "closed"]);
  });

  it("leave a word open that came later", () => {
    const questions = asked(["挂账", "缓办", "转交"], { [TOGETHER]: "open" });
    expect(questions.map(({ id }) => id)).toEqual(["word:rectification:state:转交"]);
  });

  it("are asked one by one where they differ", () => {
    const questions = asked(["挂账", "缓办", "转交"], { [TOGETHER]: "each" });
    expect(questions.map(({ id }) => id)).toEqual([
      "word:rectification:state:挂账",
      "word:rectification:state:缓办",
      "word:rectification:state:转交",
    ]);
  });
});
