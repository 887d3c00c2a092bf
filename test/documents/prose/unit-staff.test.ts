import { unitStaff } from "../../../src/documents/prose/unit-staff";
import { ledger } from "../text-ledger";

const staffOf = (...rows: readonly (readonly [name: string, department: string, position: string])[]) =>
  unitStaff([
    ledger("roster", ...rows.map(([name, department, position]) => ({ name, department, position }))),
  ]);

describe("who leads a unit", () => {
  it("shows from the positions of those who are under 局领导, which is no department", () => {
    const staff = staffOf(
      ["甲一", "局领导", "党组成员、副局长"],
      ["乙二", "局领导", "党组书记、局长"],
      ["丙三", "局领导", "总工程师"],
      ["丁四", "局领导", "二级调研员"],
      ["戊五", "办公室", "主任"],
    );
    expect(staff.chief?.name).toBe("乙二");
    expect(staff.deputies.map(({ name }) => name)).toEqual(["甲一", "丙三"]);
    expect(staff.departments.map(({ name }) => name)).toEqual(["办公室"]);
  });

  it("shows from positions of a unit's where no department stands beside them", () => {
    const staff = staffOf(["甲一", "", "党委书记、局长"], ["乙二", "", "副局长"], ["丙三", "业务股", "股长"]);
    expect(staff.chief?.name).toBe("甲一");
    expect(staff.deputies.map(({ name }) => name)).toEqual(["乙二"]);
  });

  it("shows as well where the roster lists the leaders in a department, or the unit is a 馆", () => {
    const staff = staffOf(
      ["甲一", "办公室", "局长"],
      ["乙二", "办公室", "副局长"],
      ["丙三", "办公室", "办公室主任"],
    );
    expect(staff.chief?.name).toBe("甲一");
    expect(staff.deputies.map(({ name }) => name)).toEqual(["乙二"]);
    expect(staff.departments).toMatchObject([{ name: "办公室", head: { name: "丙三" } }]);
    expect(staffOf(["甲一", "", "馆长"], ["乙二", "业务股", "股长"]).chief?.name).toBe("甲一");
    // A 站长 heads a part of the unit.
    expect(staffOf(["甲一", "水文站", "站长"]).chief).toBeNull();
  });

  it("is nobody where positions don't tell", () => {
    expect(staffOf(["甲一", "办公室", ""]).chief).toBeNull();
  });
});

describe("who heads a department", () => {
  it("is whose position says so, no deputy and no rank", () => {
    const { departments } = staffOf(
      ["甲一", "财务科", "副科长"],
      ["乙二", "财务科", "一级主任科员"],
      ["丙三", "财务科", "科长（兼）"],
      ["丁四", "业务科", "二级主任科员"],
      ["戊五", "后勤科", "副科长（主持工作）"],
    );
    expect(departments.map(({ name, head }) => [name, head?.name ?? null])).toEqual([
      ["财务科", "丙三"],
      ["业务科", null],
      ["后勤科", "戊五"],
    ]);
  });

  it("is nobody who has left", () => {
    const gone = ledger("roster", {
      name: "甲一",
      department: "财务科",
      position: "科长",
      status: "retired",
    });
    expect(unitStaff([gone]).departments).toEqual([]);
  });

  it("is nobody who has left by then, as a remark tells", () => {
    const rows = (remark: string) =>
      ledger("roster", { name: "甲一", department: "财务科", position: "科长", remark });
    const counted = (remark: string): number => unitStaff([rows(remark)], "2026-11-30").colleagues.length;
    expect(counted("2026年5月31日退休")).toBe(0);
    expect(counted("2026年12月31日退休")).toBe(1);
    expect(counted("拟于2027年退休")).toBe(1);
    expect(counted("2026年12月8日新录用")).toBe(0);
    expect(counted("2026年8月新录用")).toBe(1);
  });

  it("is not taken from the leading group's list", () => {
    const group = ledger("roster", {
      name: "甲一",
      department: "财务科",
      position: "科长",
      "group-role": "成员",
    });
    expect(unitStaff([group]).departments).toEqual([]);
  });
});
