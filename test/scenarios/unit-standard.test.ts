import type { CellValue, Sheet } from "../../src/grid";
import type { WrittenKind } from "../../src/own-sheets";
import { paper, studyList, workbookBytes } from "../support/workbooks";
import { checkBytes, resultOf, textsOf } from "./check-workbook";
import { rowsUnder, sheetNamed, sheetsOf, typeInto } from "./workbook-bytes";

const DAYS = Array.from({ length: 24 }, (_, at) => {
  const month = String(Math.floor(at / 2) + 1).padStart(2, "0");
  return `2024-${month}-${at % 2 === 0 ? "05" : "19"}`;
});
const ACTIVITIES = paper("活动台账", [
  ["2024年活动台账"],
  ["序号", "活动日期", "活动名称", "组织单位", "参加人数"],
  [1, "2024-03-12", "读书分享会", "工会", 18],
  [2, "2024-09-20", "读书分享会", "工会", 20],
  [3, "2024-10-18", "健步走", "工会", 22],
]);
const NOTE = "人工确认/备注";

/** Types by the row's id and the column's header, as on the saved sheet. */
function fillIn(
  bytes: Uint8Array,
  name: string,
  entries: readonly (readonly [id: string, header: string, value: CellValue])[],
): Promise<Uint8Array> {
  return typeInto(bytes, name, (sheet) => {
    const cells = [...sheet.entries()];
    const [top, ids] = cells.find(([, , { value }]) => value === "指标编号") ?? [NaN, NaN];
    const columnOf = (header: string) =>
      cells.find(([row, , { value }]) => row === top && value === header)?.[1] ?? NaN;
    return entries.map(([id, header, value]) => ({
      row: cells.find(([, column, cell]) => column === ids && cell.value === id)?.[0] ?? NaN,
      column: columnOf(header),
      value,
    }));
  });
}

const begun = new Map<string, Promise<Uint8Array>>();
/** A workbook with a study list and sheets of ours, made once for all tests that begin with it. */
function studyListWith(...write: readonly WrittenKind[]): Promise<Uint8Array> {
  const key = write.join();
  const bytes = begun.get(key) ?? writeStudyList(write);
  begun.set(key, bytes);
  return bytes;
}
async function writeStudyList(write: readonly WrittenKind[]): Promise<Uint8Array> {
  return (await checkBytes(await workbookBytes([studyList(DAYS)]), { write })).save();
}

function lineOf(sheet: Sheet, beginning: string): string {
  const texts = sheet.values.flat().map(String);
  return texts.find((text) => text.startsWith(beginning)) ?? "";
}

describe("the unit's own standard, from its sheet to the next check", () => {
  it("asks for what was typed there, leaves out what was switched off and counts what was added", async () => {
    const first = await checkBytes(await workbookBytes([studyList(DAYS), ACTIVITIES]), {
      write: ["summary", "standard"],
    });
    expect(resultOf(first.json, "study-sessions-yearly")).toMatchObject({ verdict: "met", weight: 3 });
    expect(first.json.score.total).toBe(100);

    const typed = await fillIn(await first.save(), "创建标准", [
      ["study-sessions-yearly", "本单位目标值", 30],
      ["study-sessions-yearly", "本单位分值", 4],
      ["study-sessions-yearly", "责任科室", "机关党委"],
      ["friday-fixed-study-day", "本单位目标值", "95%"],
      ["paper-contest", "是否启用", "停用"],
      ["study-sessions-monthly", "本单位目标值", "尽量多"],
      ["own-1", "指标内容", "职工读书分享"],
      ["own-1", "维度", "六、热心社会公益"],
      ["own-1", "计算办法", "计次数"],
      ["own-1", "取数台账", "活动台账"],
      ["own-1", "关键词", "读书"],
      ["own-1", "周期/单位", "每半年"],
      ["own-1", "本单位目标值", 1],
      ["own-1", "本单位分值", 2],
    ]);
    const second = await checkBytes(typed, { write: ["summary", "standard", "tasks"] });
    const { json } = second;

    expect(resultOf(json, "study-sessions-yearly")).toMatchObject({
      verdict: "unmet",
      actual: 24,
      target: 30,
      weight: 4,
      score: 3.2,
    });
    expect(json.results.map(({ id }) => id)).not.toContain("paper-contest");
    expect(resultOf(json, "own-1")).toMatchObject({
      verdict: "met",
      actual: 2,
      target: 2,
      numerator: 2,
      weight: 2,
      score: 2,
      localDefault: false,
    });
    // The contest takes one point off, the sessions add one, and the unit's own clause adds two.
    expect(json.score.total).toBe(102);

    // What can't be understood is reported with its cell, and the standard's value holds.
    expect(resultOf(json, "study-sessions-monthly")).toMatchObject({ verdict: "met", target: 12 });
    const sheet = sheetNamed(await sheetsOf(typed), "创建标准");
    const row = sheet.values.findIndex((cells) => cells.includes("study-sessions-monthly")) + 1;
    expect(json.findings).toContainEqual({
      severity: "warning",
      sheet: "创建标准",
      cell: `I${String(row)}`,
      value: "尽量多",
      problem: "standard-target-unread",
      action: "standard-kept",
    });

    const after = await sheetsOf(await second.save());
    const summary = sheetNamed(after, "达标汇总");
    const basis = lineOf(summary, "本次口径：");
    for (const words of [
      "≥30次/年（原≥12次/年）",
      "≥95%（原≥80%）",
      "停用",
      "自设「职工读书分享」（≥1次/半年，2分）",
      "分值合计102分，不是100分",
      "有1处不能识别",
    ]) {
      expect(basis).toContain(words);
    }
    expect(lineOf(summary, "数据问题")).toContain("尽量多");
    const rows = rowsUnder(summary, NOTE);
    expect(rows.find((line) => line["指标编号"] === "study-sessions-yearly")?.["责任科室"]).toBe("机关党委");
    const tasks = sheetNamed(after, "任务分解表").values.flat();
    expect(tasks).toContain("职工读书分享");
    // The clerk's sheet stays as the clerk left it, also where it could not be understood.
    const before = rowsUnder(sheet, "指标编号").filter((line) => line["指标编号"] !== "");
    const again = rowsUnder(sheetNamed(after, "创建标准"), "指标编号");
    expect(again.slice(0, before.length)).toEqual(before);
    // However many rows are used, five stay free.
    expect(again[before.length]?.["指标编号"]).toBe("own-6");
  });

  it("counts as the unit counts: two sessions on one day in its way, and a rating against its own line", async () => {
    const onOneDay = [...DAYS.slice(0, 22), "2024-12-05", "2024-12-05"];
    const workbook = await workbookBytes([studyList(onOneDay)]);
    const first = await checkBytes(workbook, { write: ["summary", "standard"] });
    expect(resultOf(first.json, "study-sessions-monthly")).toMatchObject({ verdict: "unmet", actual: 11 });
    const typed = await fillIn(await first.save(), "创建标准", [
      ["convention-same-day", "本单位目标值", "分别计"],
      ["convention-rating-1", "本单位目标值", 95],
      ["convention-long-leave", "本单位目标值", "很久"],
    ]);
    const second = await checkBytes(typed, { write: ["summary", "standard"] });
    expect(resultOf(second.json, "study-sessions-monthly")).toMatchObject({ verdict: "met", actual: 12 });
    expect(second.json.findings.map(({ problem }) => problem)).toContain("standard-convention-unread");
    const after = await sheetsOf(await second.save());
    const basis = lineOf(sheetNamed(after, "达标汇总"), "本次口径：");
    expect(basis).toContain("同一天的几次活动：分别计（原计1次）");
    expect(basis).toContain("评定“优秀”的得分率不低于：95%（原90%）");
    const rows = rowsUnder(sheetNamed(after, "创建标准"), "指标编号");
    const kept = rows.find((line) => line["指标编号"] === "convention-long-leave");
    expect(kept?.["本单位目标值"]).toBe("很久");
  });

  it("shows a department that was changed there, and keeps one that was typed in the summary", async () => {
    const one = await fillIn(await studyListWith("summary", "standard"), "创建标准", [
      ["study-sessions-yearly", "责任科室", "机关党委"],
      ["study-sessions-monthly", "责任科室", "机关党委"],
    ]);
    const second = await (await checkBytes(one, { write: ["summary"] })).save();
    const changed = await fillIn(second, "创建标准", [
      ["study-sessions-yearly", "责任科室", "人事科"],
      ["study-sessions-monthly", "责任科室", "人事科"],
    ]);
    const typed = await fillIn(changed, "达标汇总", [["study-sessions-monthly", "责任科室", "办公室"]]);
    const third = await (await checkBytes(typed, { write: ["summary"] })).save();
    const rows = rowsUnder(sheetNamed(await sheetsOf(third), "达标汇总"), NOTE);
    const of = (id: string) => rows.find((line) => line["指标编号"] === id)?.["责任科室"];
    expect([of("study-sessions-yearly"), of("study-sessions-monthly")]).toEqual(["人事科", "办公室"]);
  });

  it("gives a public standard the points that it comes without", async () => {
    const standard = "national-civilized-unit-2014";
    const first = await checkBytes(await workbookBytes([studyList(DAYS)]), {
      standard,
      write: ["summary", "standard", "plan", "work-summary"],
    });
    expect(first.json.score.total).toBe(0);
    expect(resultOf(first.json, "study-sessions-monthly").verdict).toBe("met");
    const saved = await first.save();
    const summary = sheetNamed(await sheetsOf(saved), "达标汇总");
    expect(lineOf(summary, "得分：")).toBe("得分：标准未设分值，只判结论、不计分");
    expect(lineOf(summary, "本次口径：")).toContain("只有维度");

    const typed = await fillIn(saved, "创建标准", [
      ["study-sessions-monthly", "本单位分值", 8],
      ["national-civilized-unit-2014-9-confirmed", "本单位分值", 4],
    ]);
    const second = await checkBytes(typed, { standard });
    expect(second.json.score).toMatchObject({ earned: 8, checked: 8, pending: 4, total: 12 });
  });

  it("is valid for its standard alone", async () => {
    const first = await studyListWith("summary", "standard");
    const typed = await fillIn(first, "创建标准", [["disclosure-yearly", "本单位目标值", 9]]);
    const other = await checkBytes(typed, { standard: "county-three-excellent-one-satisfied" });
    expect(resultOf(other.json, "disclosure-yearly").target).toBe(2);
    expect(resultOf((await checkBytes(typed)).json, "disclosure-yearly").target).toBe(9);
  });

  it("is confirmed and missed apart from another's in the same workbook, though their own clauses have the same ids", async () => {
    const county = "county-three-excellent-one-satisfied";
    const written = { write: ["summary", "standard"] } as const;
    const two = await checkBytes(await studyListWith("summary", "standard"), {
      ...written,
      standard: county,
    });
    const own = (title: string) =>
      [
        ["own-1", "指标内容", title],
        ["own-1", "计算办法", "人工确认"],
      ] as const;
    let bytes = await fillIn(await two.save(), "创建标准", [
      ...own("窗口服务规范"),
      ["disclosure-yearly", "本单位目标值", "多多益善"],
    ]);
    bytes = await fillIn(bytes, "创建标准（2）", own("节约用电"));
    // The workbook remembers the county's, which was written last.
    const city = "city-civilized-organ";
    const three = await checkBytes(bytes, { standard: city, write: ["summary"] });
    bytes = await fillIn(await three.save(), "达标汇总", [["own-1", NOTE, "已确认 李明"]]);
    expect(resultOf((await checkBytes(bytes)).json, "own-1").verdict).toBe("met");
    const four = await checkBytes(bytes, { standard: county, write: ["summary"] });
    expect(resultOf(four.json, "own-1").verdict).toBe("needs-confirmation");
    const sheets = await sheetsOf(await four.save());
    expect(lineOf(sheetNamed(sheets, "达标汇总"), "本次口径：")).toContain("有1处不能识别");
    expect(sheetNamed(sheets, "达标汇总（2）").values.flat().join()).not.toContain("多多益善");
  });
});

describe("what the clerk says in the summary, on the next check", () => {
  const said = async (id: string, text: string, period?: { from: string; to: string; asOf: string }) => {
    const bytes = await fillIn(await studyListWith("summary"), "达标汇总", [[id, NOTE, text]]);
    const second = await checkBytes(bytes, { write: ["summary"], ...(period ? { period } : {}) });
    /** The clause's row of the summary that was written then. */
    const row = async () => {
      const rows = rowsUnder(sheetNamed(await sheetsOf(await second.save()), "达标汇总"), NOTE);
      return rows.find((line) => line["指标编号"] === id) ?? {};
    };
    return { result: resultOf(second.json, id), findings: second.json.findings, row };
  };
  const NEXT = { from: "2025-01-01", to: "2025-12-31", asOf: "2025-06-30" };

  it("a waiver is shown over the verdict, which stays", async () => {
    const { result, row: written } = await said(
      "leadership-exemplary",
      "豁免：网站整体迁移（王局长，至2024-12-31）",
    );
    const row = await written();
    expect(result).toMatchObject({
      verdict: "needs-confirmation",
      score: null,
      waiver: { reason: "网站整体迁移", by: "王局长", expires: "2024-12-31" },
    });
    expect(row["结论"]).toBe("待人工确认");
    expect(row["问题说明"]).toContain("已豁免：网站整体迁移（王局长，至2024年12月31日）");
    expect(row[NOTE]).toBe("豁免：网站整体迁移（王局长，至2024-12-31）");
  });

  it("a waiver without a day ends with the period", async () => {
    const { result } = await said("leadership-exemplary", "豁免：网站整体迁移（王局长）");
    expect(result.waiver).toMatchObject({ expires: "2024-12-31" });
    const later = await said("leadership-exemplary", "豁免：网站整体迁移（王局长）", NEXT);
    expect(later.result.waiver).toBeNull();
    expect((await later.row())[NOTE]).toBe("上期：豁免：网站整体迁移（王局长）");
  });

  it("a waiver without anybody who approved it is reported and does not count", async () => {
    const { result, findings } = await said("leadership-exemplary", "豁免：网站整体迁移");
    expect(result.waiver).toBeNull();
    expect(findings.map(({ problem }) => problem)).toContain("waiver-incomplete");
  });

  it("a declared zero meets a clause that tolerates nothing", async () => {
    const { result, row: written } = await said("zero-violation", "经核实为0 李明");
    const row = await written();
    expect(result).toMatchObject({ verdict: "met", score: 2 });
    expect(row["结论"]).toBe("达标");
    expect(row[NOTE]).toBe("经核实为0 李明");
  });

  it("what was confirmed for a year is not confirmed for the next", async () => {
    const { result, row } = await said("leadership-exemplary", "是", NEXT);
    expect(result.verdict).toBe("needs-confirmation");
    expect(textsOf(result.missing.said).join()).toContain("2025年1月1日");
    expect((await row())[NOTE]).toBe("上期：是");
    expect((await said("leadership-exemplary", "是")).result.verdict).toBe("met");
  });
});
