import { problemIds } from "../../../src/documents/renew/problem-id";
import type { Message } from "../../../src/locales";
import { clauseResult } from "../sample-input";

const idOf = (text: Message) => problemIds(clauseResult("卫生检查不留死角"), [{ text, cells: [] }], 2024);

test("a month keeps its problem, whether no department was inspected in it or only some", () => {
  const [period, names] = ["3月", "甲科、乙科"];
  const none = idOf({ key: "check.departments-none", params: { period, names } });
  const some = { key: "check.departments-missed", params: { period, names, reached: 0, all: 2 } } as const;
  expect(none).toEqual(idOf(some));
  expect(none).not.toEqual(idOf({ ...some, params: { ...some.params, period: "4月" } }));
});
