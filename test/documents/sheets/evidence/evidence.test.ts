import { carryOver } from "../../../../src/documents";
import { composeEvidence } from "../../../../src/documents/sheets/evidence/evidence";
import { describePlan } from "../../../support/describe-plan";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { changed, typed, valueOf } from "../../../support/typed-on-plan";
import { column } from "../../plan-texts";
import { evidenceInput } from "./evidence-input";

const plan = composeEvidence(evidenceInput);

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet evidence as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(plan)).toMatchSnapshot();
  });
});

describe("the list of contents", () => {
  it("numbers the clauses as the standard does and says whose papers they are, of which days", () => {
    expect(column(plan, "code")).toEqual(["1-1", "1-2", "2-1", "2-2", "2-3"]);
    expect(column(plan, "days").slice(0, 3)).toEqual([
      "2024年3月8日—4月12日",
      "2024年3月8日—4月12日",
      "2024年1月15日",
    ]);
    expect(column(plan, "document")[2]).toBe("纪要〔2024〕1号");
  });

  it("names as author neither everybody nor, of what nobody has, anybody", () => {
    const clauses = evidenceInput.clauses.map((clause) => ({
      ...clause,
      department: "",
      answeredBy: "各科室" as const,
    }));
    const of = column(composeEvidence({ ...evidenceInput, clauses }), "author");
    expect(of).toEqual(["云岭市档案局", "云岭市档案局", "云岭市档案局", "云岭市档案局", null]);
  });

  it("says where the ledgers have it", () => {
    expect(column(plan, "place")).toEqual([
      "学习台账!A2:F3",
      "学习台账!A2:F3",
      "会议记录!A2:F3",
      "信访登记!A2:F2",
      "—",
    ]);
  });

  it("keeps what stood in the list while it was an attachment of the plan, under its columns' former names", () => {
    const sheet = changed(typed(plan, "proof-disclosure-yearly", "page", "17"), (values) => {
      const header = values.find((row) => row.includes("页号"));
      if (!header) throw new Error("no header");
      for (const [now, then] of [
        ["顺序号", "序号"],
        ["题名", "需要的材料"],
        ["页号", "页码"],
      ] as const)
        header[header.indexOf(now)] = then;
      // Its title and its note, and no cover.
      values.splice(
        0,
        values.indexOf(header),
        ["云岭市档案局2025年创建文明机关佐证材料清单"],
        ["说明：现场图片每项不少于2张。"],
      );
    });
    const { plan: renewed, kept } = carryOver(plan, sheet);
    expect(valueOf(renewed, "proof-disclosure-yearly", "page")).toBe("17");
    expect(kept).toBe(1);
    expect(renewed.columns.map(({ header }) => header)).toEqual(plan.columns.map(({ header }) => header));
    expect(renewed.rows.filter(({ clerks }) => clerks === true)).toEqual([]);
  });

  it("is the same when nobody typed anything", () => {
    expect(carryOver(plan, sheetOfPlan(plan)).plan.rows).toEqual(
      carryOver(plan, sheetOfPlan(plan)).plan.rows,
    );
    expect(carryOver(plan, sheetOfPlan(plan)).kept).toBe(0);
  });
});
