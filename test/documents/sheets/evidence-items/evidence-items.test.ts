import { carryOver } from "../../../../src/documents";
import { composeEvidenceItems } from "../../../../src/documents/sheets/evidence-items/evidence-items";
import { describePlan } from "../../../support/describe-plan";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { typed, valueOf } from "../../../support/typed-on-plan";
import { column } from "../../plan-texts";
import { area, clauseResult, clauseWording, sampleInput } from "../../sample-input";
import { evidenceInput, rowsOf } from "../evidence/evidence-input";

const plan = composeEvidenceItems(evidenceInput);

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet evidence-items as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(plan)).toMatchSnapshot();
  });
});

describe("the pieces of evidence", () => {
  it("lists each once, under the first clause that counts it, and refers to it elsewhere", () => {
    expect(column(plan, "code").slice(0, 5)).toEqual(["1-1-1", "1-1-2", "1-2", "2-1-1", "2-2-1"]);
    expect(column(plan, "topic").slice(0, 3)).toEqual(["学习宪法", "学习保密法", "见1-1-1至1-1-2，共2件"]);
  });

  it("takes a meeting with several items for one piece", () => {
    expect(column(plan, "topic")[3]).toBe("第1次局务会：研究创建要点：研究经费");
    expect(column(plan, "document")[3]).toBe("纪要〔2024〕1号");
  });

  it("lets a ledger in as a whole whose matters stay in their sheet", () => {
    expect(column(plan, "topic")[4]).toBe("《信访登记》（1条）");
    expect(JSON.stringify(plan)).not.toContain("柏某");
  });

  it("names a table by its title and counts the people of it, not their rows", () => {
    const hours = {
      ...rowsOf("study-hours", "学时", { person: "甲一" }, { person: "甲一" }, { person: "乙二" }),
      title: "某局2024年干部学时统计表",
    };
    const results = [clauseResult("study-hours-120", { evidence: [area("学时", 1, 0, 3, 6)] })];
    const report = { ...evidenceInput.report, results };
    const clauses = [clauseWording("study-hours-120", {})];
    const whole = composeEvidenceItems({ ...evidenceInput, report, clauses, ledgers: [hours] });
    expect(column(whole, "topic")[0]).toBe("《某局2024年干部学时统计表》（2人）");
  });

  it("knows a sheet of signatures for what it is, and takes its title for no session's", () => {
    const title = "2024年集中学习签到表";
    const sessions = {
      ...rowsOf("study", "签到", { date: "2024-03-05", topic: title, form: "集中学习" }),
      title,
    };
    const evidence = [area("签到", 1, 0, 1, 6)];
    const results = [clauseResult("study-sessions-monthly", { evidence })];
    const report = { ...evidenceInput.report, results };
    const clauses = [clauseWording("study-sessions-monthly", { evidence: { zh: "签到表", en: "" } })];
    const ledgers = [{ ...sessions, layout: "sign-in" as const }];
    const listed = composeEvidenceItems({ ...evidenceInput, report, clauses, ledgers });
    expect([column(listed, "topic"), column(listed, "signatures")]).toEqual([["集中学习"], ["有签到表"]]);
  });

  it("lists under a fixed day of the week what was held on it", () => {
    const sessions = rowsOf(
      "study",
      "学习",
      { date: "2024-03-01", topic: "民法典", form: "集中学习" },
      { date: "2024-03-05", topic: "保密法", form: "集中学习" },
    );
    const results = [
      clauseResult("friday-fixed-study-day", { evidence: [area("学习", 1, 0, 2, 6)], unit: "percent" }),
    ];
    const report = { ...evidenceInput.report, results };
    const measure = { measure: "weekday-share", ledger: "study", weekday: 5 } as const;
    const clauses = [clauseWording("friday-fixed-study-day", { measure })];
    const listed = composeEvidenceItems({ ...evidenceInput, report, clauses, ledgers: [sessions] });
    expect(column(listed, "topic")[0]).toBe("民法典");
    expect(JSON.stringify(listed)).not.toContain("保密法");
  });

  it("takes the tables of one sheet for one piece, from the first day to the last", () => {
    const quarter = (date: string, row: number) => {
      const table = rowsOf("hygiene", "卫生检查", { date, department: "甲科", score: "95" });
      const records = table.records.map((record) => ({ ...record, area: { ...record.area, row } }));
      return { ...table, title: "2024年卫生检查", area: { ...table.area, row: row - 1 }, records };
    };
    const ledgers = [quarter("2024-01-15", 1), quarter("2024-11-13", 11)];
    const results = [
      clauseResult("hygiene-average-score", {
        evidence: [area("卫生检查", 1, 0, 1, 6), area("卫生检查", 11, 0, 1, 6)],
      }),
    ];
    const report = { ...evidenceInput.report, results };
    const clauses = [clauseWording("hygiene-average-score", {})];
    const listed = composeEvidenceItems({ ...evidenceInput, report, clauses, ledgers });
    expect(JSON.stringify(listed)).toContain("2024年1月15日—11月13日");
  });

  it("takes a lesson that stands in two ledgers for one piece", () => {
    const lesson = { date: "2024-06-30", topic: "重温入党誓词" };
    const meetings = rowsOf("meeting", "会议记录", { ...lesson, "document-number": "〔2024〕3号" });
    const lessons = rowsOf("integrity", "廉政党课", lesson);
    const evidence = [area("会议记录", 1, 0, 1, 6), area("廉政党课", 1, 0, 1, 6)];
    const results = [clauseResult("creation-meetings-yearly", { evidence })];
    const report = { ...evidenceInput.report, results };
    const once = composeEvidenceItems({ ...evidenceInput, report, ledgers: [meetings, lessons] });
    expect(column(once, "code").filter((code) => String(code).split("-").length > 2)).toHaveLength(1);
    expect(column(once, "document")[0]).toBe("〔2024〕3号");
    expect(column(once, "minutes")[0]).toBe("有纪要");
    const bulletin = rowsOf("meeting", "会议记录", { ...lesson, "document-number": "简报第1期" });
    const told = composeEvidenceItems({ ...evidenceInput, report, ledgers: [bulletin] });
    expect(column(told, "minutes")[0]).not.toBe("有纪要");
  });

  it("asks for photographs only where the clause does, and tells what the ledger says of them", () => {
    expect(column(plan, "photographs").slice(0, 5)).toEqual(["3张", null, null, "—", "—"]);
    expect(column(plan, "signatures").slice(0, 2)).toEqual([
      "有签到表\n应到20人\n实到18人",
      "应到20人\n实到19人",
    ]);
  });

  it("says apart what nobody has written down", () => {
    const lacking = plan.rows.filter(({ id }) => id?.startsWith("lack-"));
    expect(lacking.map(({ cells }) => [cells["code"]?.value, cells["topic"]?.value])).toEqual([
      ["1-1", "签到表（1-1-2，共1件）；记录或纪要（1-1-1至1-1-2，共2件）；现场照片（1-1-2，共1件）"],
      ["2-3", "公开栏照片；没有可用的记录"],
    ]);
  });

  it("keeps what was typed beside a piece when others come before it, and takes a suggestion back that nobody touched", () => {
    const [id = ""] = plan.rows.flatMap((row) =>
      row.cells["code"]?.value === "1-1-2" ? [row.id ?? ""] : [],
    );
    const sheet = typed(plan, id, "photographs", "2张");
    const [study, ...others] = evidenceInput.ledgers;
    if (!study) throw new Error("no ledger");
    const more = rowsOf(
      "study",
      "学习台账",
      { date: "2024-01-05", topic: "开年第一课" },
      { date: "2024-03-08", topic: "学习宪法", expected: "20", present: "20" },
      { date: "2024-04-12", topic: "学习保密法", expected: "20", present: "19" },
    );
    const report = {
      ...evidenceInput.report,
      results: evidenceInput.report.results.map((result) => ({
        ...result,
        evidence: result.evidence.map((cells) =>
          cells.sheet === "学习台账" ? { ...cells, rows: 3 } : cells,
        ),
      })),
    };
    const renewed = carryOver(
      composeEvidenceItems({ ...evidenceInput, report, ledgers: [more, ...others] }),
      sheet,
    ).plan;
    expect(valueOf(renewed, id, "photographs")).toBe("2张");
    expect(valueOf(renewed, id, "code")).toBe("1-1-3");
    expect(column(renewed, "signatures").slice(0, 2)).toEqual([null, "应到20人\n实到20人"]);
  });

  it("says so where the ledgers have nothing to list", () => {
    const none = composeEvidenceItems({ ...sampleInput, clauses: [] });
    expect(JSON.stringify(none.rows)).toContain("台账中没有可以逐件列出的材料");
    expect(carryOver(none, sheetOfPlan(none)).kept).toBe(0);
  });
});
