import { LEDGERS } from "../../../src/ledgers";
import {
  atMost,
  decisive,
  evidenceOfKind,
  speaksAgainst,
  speaksFor,
  surenessOf,
} from "../../../src/recognise/layouts/evidence";

const column = (path: string, field: string | null) =>
  ({ column: 0, path: [path], field, reason: field === null ? "none" : "name" }) as const;

test("who sees more of a table is surer, and what was half seen counts half", () => {
  const list = [speaksFor("columns", "科室", 0.5)];
  const matrix = [speaksFor("columns", "科室", 0.5), speaksFor("times-across", 12)];
  expect(surenessOf(list)).toBeCloseTo(0.3);
  expect(surenessOf(matrix)).toBeGreaterThan(surenessOf([speaksFor("times-across", 12)]));
  expect(surenessOf([])).toBe(0);
});

test("no layout is surer than all its pieces make it", () => {
  expect(atMost(["people", "labels"])).toBe(
    surenessOf([speaksFor("people", 9), speaksFor("labels", "姓名")]),
  );
  expect(atMost(["people", "punches"], ["people", "labels"])).toBe(atMost(["people", "labels"]));
  expect(atMost([])).toBe(0);
});

test("what speaks against a layout takes its share of all that speaks for it", () => {
  const grid = [speaksFor("month-of-days", 31)];
  expect(surenessOf([...grid, speaksAgainst("nobody")])).toBeCloseTo(0.85 * 0.55);
});

test("the piece that decides is the one without which the lead would be smallest", () => {
  const winner = [speaksFor("people", 12), speaksFor("month-of-days", 31)];
  const other = [speaksFor("people", 12), speaksFor("counts", "事假 病假", 0.3)];
  expect(decisive(winner, other)?.id).toBe("month-of-days");
  const doubted = [speaksFor("people", 12), speaksAgainst("untitled")];
  expect(decisive([speaksFor("people", 12)], doubted)?.id).toBe("untitled");
  expect(decisive(winner, winner)).toBeNull();
});

test("of a kind speak its title, the columns that it knows and those that it must have", () => {
  const known = [column("日期", "date"), column("学习内容", "topic")];
  const pieces = evidenceOfKind(LEDGERS.study, "学习台账", [
    ...known,
    column("楼层", null),
    column("朝向", null),
  ]);
  expect(pieces.map(({ id }) => id)).toEqual(["title", "columns", "must-have"]);
  expect(pieces[1]).toMatchObject({ seen: "date topic", share: 0.5 });
  expect(evidenceOfKind(LEDGERS.study, "花名册", [column("楼层", null)])).toEqual([]);
});
