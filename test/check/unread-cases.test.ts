import { withUnreadSheets } from "../../src/check/unread-cases";
import type { MeasureCall } from "../../src/measures";
import { found } from "../../src/measures/measured";
import { NONE } from "../measures/run";

const cases: MeasureCall = { measure: "no-records", ledger: "violation", declare: true };
const sheet = (name: string) => [{ sheet: name, reason: "no-table" as const }];

describe("a sheet that bears a ledger's name and was not read", () => {
  test("keeps anybody from declaring that there was nothing", () => {
    const undeclared = withUnreadSheets(found(NONE, { declare: true }), cases, sheet("违纪违法情况"));
    expect(undeclared).toMatchObject({ data: "none", declare: false });
    expect(undeclared.problems.map(({ text }) => text.key)).toEqual(["check.sheets-unread"]);
  });

  test("changes nothing of what is decided, nor does one of another name", () => {
    const decided = found(NONE, { actual: 1 });
    expect(withUnreadSheets(decided, cases, sheet("违纪违法情况"))).toBe(decided);
    const open = found(NONE, { declare: true });
    expect(withUnreadSheets(open, cases, sheet("通讯录"))).toBe(open);
  });
});
