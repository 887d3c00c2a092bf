import type { LedgerKind } from "../../../src/ledgers";
import type { Row } from "../../check/make";
import { notesOf, YEAR } from "../run";
import { count, study, yearly } from "../count-study";
import { ledger } from "../../check/make";

describe("what makes two rows one occurrence", () => {
  const twice = (field: string, first: string, second: string, kind: LedgerKind = "study") =>
    ledger(kind, [
      { date: "2024-03-05", [field]: first },
      { date: "2024-03-05", [field]: second },
    ]);

  test.each([
    ["study", "topic"],
    ["study", "content"],
    ["activity", "name"],
    ["violation", "nature"],
  ] as const)("of %s, day and %s, where the topic tells them apart", (kind, field) => {
    const call = { ledger: kind, distinct: "day-and-topic" } as const;
    expect(count(call, yearly, [twice(field, "一", "二", kind)]).actual).toBe(2);
    const same = count(call, yearly, [twice(field, "一", "一", kind)]);
    expect(same.actual).toBe(1);
    expect(notesOf(same)).toEqual([expect.stringMatching(/1/)]);
  });

  test("of problems to be mended, the day they were found and the problem", () => {
    const found = (second: string) =>
      ledger("rectification", [
        { found: "2024-03-05", problem: "一" },
        { found: "2024-03-05", problem: second },
      ]);
    const call = { ledger: "rectification", distinct: "day-and-topic" } as const;
    expect(count(call, yearly, [found("二")]).actual).toBe(2);
    expect(count(call, yearly, [found("一")]).actual).toBe(1);
  });

  test("the day alone, unless the unit counts each session of a day", () => {
    const rows = [twice("topic", "一", "二")];
    const once = count({ distinct: "day" }, yearly, rows);
    expect(once.actual).toBe(1);
    expect(notesOf(once)).toEqual(["同日多场计1次，少计1行"]);
    const each = count({ distinct: "day" }, yearly, rows, YEAR, { sameDay: "each" });
    expect(each.actual).toBe(2);
    expect(each.notes).toEqual([]);
  });

  test("several rows of one event count once and need no telling", () => {
    const result = count({ distinct: "day", rowsPerEvent: true }, yearly, [twice("topic", "一", "二")]);
    expect(result.actual).toBe(1);
    expect(result.notes).toEqual([]);
  });

  test("none where every record counts", () => {
    expect(count({ distinct: "record" }, yearly, [twice("topic", "一", "一")]).actual).toBe(2);
  });
});

describe("rows that only seem to belong", () => {
  test("count, and are pointed out with their cells", () => {
    const rows = study({ date: "2024-03-05", topic: "会" }, { date: "2024-04-05", topic: "学" });
    const result = count({ assumed: { field: "topic", contains: ["会"] } }, yearly, [rows]);
    expect(result.actual).toBe(2);
    expect(result.notes).toHaveLength(1);
    expect(result.notes[0]?.cells).toEqual([{ sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 2 }]);
  });
});

describe("rows of other ledgers", () => {
  const also = { alsoIn: ["meeting"], where: { field: "topic", contains: ["学习"] } } as const;
  const meeting = (row: Row) => ledger("meeting", [row]);

  test("count where they are of the matter, and their missing dates are told", () => {
    const dated = meeting({ date: "2024-03-05", topic: "学习" });
    expect(count(also, yearly, [dated])).toMatchObject({ data: "some", actual: 1 });
    const undated = count(also, yearly, [meeting({ date: "某日", topic: "学习" })]);
    expect(undated).toMatchObject({ data: "some", actual: 0 });
    expect(undated.problems.at(-1)?.text.key).toBe("check.rows-undated");
  });

  test("of other matters make no count of zero", () => {
    expect(count(also, yearly, [meeting({ date: "2024-03-05", topic: "预算" })]).data).toBe("none");
  });

  test("of a kind that counts whole need fulfil nothing", () => {
    const call = { ledger: ["study", "meeting"], ofKinds: ["meeting"], where: also.where } as const;
    const both = [
      study({ date: "2024-03-05", topic: "学习" }),
      meeting({ date: "2024-04-05", topic: "预算" }),
    ];
    expect(count(call, yearly, both).actual).toBe(2);
    const undated = count(call, yearly, [study({ date: "某日", topic: "学习" }), ledger("meeting", [])]);
    expect(undated.problems.map(({ text }) => text.key)).toContain("check.rows-undated");
    expect(count(call, yearly, [ledger("meeting", [])]).data).toBe("blank-form");
    expect(count(call, yearly, []).data).toBe("none");
  });
});

test("a row that counts whole and fulfils the condition, too, counts once", () => {
  const where = { field: "topic", contains: ["学习"] };
  const call = { ledger: ["study", "meeting"], ofKinds: ["meeting"], where, distinct: "record" } as const;
  const meeting = ledger("meeting", [{ date: "2024-03-05", topic: "学习" }]);
  expect(count(call, yearly, [meeting]).actual).toBe(1);
});
