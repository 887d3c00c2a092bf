import { roster, ledger } from "../../check/make";
import { count, study, yearly } from "../count-study";

describe("who led it", () => {
  const led = { ledBy: { field: "host", positions: ["局长"] } };

  test("is told by the position in the cell, or by the roster", () => {
    expect(count(led, yearly, [study({ date: "2024-03-05", host: "局长" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二" })]).actual).toBe(0);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "外人" })]).actual).toBe(0);
  });

  test("may be one of several who are named", () => {
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二、甲一" })]).actual).toBe(1);
  });

  test("is not told by someone without a position", () => {
    const nameOnly = ledger("roster", [{ name: "甲一", department: "甲科" }]);
    expect(count(led, yearly, [nameOnly, study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(0);
  });

  test("is told by another column whose header names the lecturer too", () => {
    const both = { ledBy: { field: "speaker", called: ["授课"], positions: ["书记"] } };
    const columns = [{ column: 3, path: ["主持（授课）人"], field: "host", reason: "name" as const }];
    const row = { ...study({ date: "2024-03-05", host: "书记" }), columns };
    expect(count(both, yearly, [row])).toMatchObject({ data: "some", actual: 1 });
    const hosted = { ...row, columns: [{ ...columns[0], path: ["主持人"] } as (typeof columns)[0]] };
    expect(count(both, yearly, [hosted])).toMatchObject({ data: "none" });
  });

  test("is not told to be nobody where a record does not say who", () => {
    expect(count(led, yearly, [study({ date: "2024-03-05" })])).toMatchObject({ data: "none", actual: null });
    const [one, other] = [{ date: "2024-03-05" }, { date: "2024-04-05", host: "局长" }];
    expect(count(led, yearly, [study(one, other)])).toMatchObject({ data: "none" });
    expect(count(led, { ...yearly, value: 1 }, [study(one, other)])).toMatchObject({ satisfied: true });
  });
});
