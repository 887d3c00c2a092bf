import type { Sheet } from "../../src/grid";
import {
  blankForm,
  hiddenSheets,
  paper,
  petitionsOfAYear,
  PRIVATE_WORDS,
  protectedSheet,
  punchLog,
  sheetsOfNoKind,
  workbookBytes,
} from "../support/workbooks";
import { inLongRun } from "../support/long-run";
import { checkBytes, checkSheets, resultOf } from "./check-workbook";
import { sheetNamed, sheetsOf } from "./workbook-bytes";

const COUNTY = { standard: "county-three-excellent-one-satisfied" };
const PUNCHES = inLongRun(5_000, 50_000);
const ATTENDANCE = ["attendance-records-complete", "attendance-rate", "absenteeism-zero", "late-early-limit"];

describe("the counter-examples of docs/criteria.md §6", () => {
  it("hidden sheets are listed and not read in silence", async () => {
    const json = await checkSheets(hiddenSheets());
    expect(json.skipped).toEqual([
      { sheet: "旧学习台账", reason: "hidden", looksLike: null },
      { sheet: "备份", reason: "very-hidden", looksLike: null },
    ]);
    expect(resultOf(json, "study-sessions-yearly").actual).toBe(2);
  });

  it("a protected ledger is read, and our sheets are written beside it", async () => {
    const sheets = protectedSheet();
    const { json, save } = await checkBytes(await workbookBytes(sheets), { write: ["summary"] });
    expect(resultOf(json, "study-sessions-yearly").actual).toBe(2);
    expect(json.written).toHaveLength(1);
    const after = sheetNamed(await sheetsOf(await save()), "学习台账");
    expect(after.protected).toBe(true);
    expect(after.values).toEqual(sheets[0]?.values);
  });

  it("a blank form counts neither as absence nor as zero", async () => {
    const json = await checkSheets([blankForm()], COUNTY);
    expect(json.tables).toMatchObject([{ kind: "attendance", blankForm: true }]);
    for (const id of ATTENDANCE) {
      expect(resultOf(json, id)).toMatchObject({ verdict: "insufficient-data", actual: null, score: null });
    }
  });

  it("a sheet that is no ledger is skipped with its reason, and no clause is met", async () => {
    const json = await checkSheets(sheetsOfNoKind());
    expect(json.tables).toEqual([]);
    expect(json.skipped).toEqual([
      { sheet: "通讯录", reason: "no-table", looksLike: null },
      { sheet: "Sheet2", reason: "empty", looksLike: null },
    ]);
    expect(json.results.filter(({ verdict }) => verdict === "met")).toEqual([]);
  });

  it(`${String(PUNCHES)} punches are read in three round trips, and punches are no attendance`, async () => {
    const json = await checkSheets([punchLog(PUNCHES)], COUNTY);
    expect(json.tables).toMatchObject([{ kind: "attendance", layout: "punch-log" }]);
    expect(json.host.syncs.read).toBeLessThanOrEqual(3);
    expect(json.host.requestBytes).toBeLessThan(4_000_000);
    expect(resultOf(json, "attendance-rate").verdict).toBe("insufficient-data");
    expect(json.findings.map(({ problem }) => problem)).toContain("punches-not-presence");
  });

  it("names of petitioners, of people punished and of givers are on no written sheet", async () => {
    const secret = ["艾不传", "13800000002", "巴不提"];
    const punished = paper("违纪登记", [
      ["2024年违纪违法登记表"],
      ["日期", "姓名", "性质", "处理结果"],
      ["2024.5.6", secret[0] ?? "", "违反工作纪律", "诫勉谈话"],
    ]);
    const given = paper("捐款台账", [
      ["2024年爱心捐款登记表"],
      ["捐款日期", "捐款项目", "姓名", "金额", "联系电话"],
      ["2024.5.12", "慈善一日捐", secret[2] ?? "", 200, secret[1] ?? ""],
    ]);
    const sheets: readonly Sheet[] = [...petitionsOfAYear().sheets, punished, given];
    const { json, save } = await checkBytes(await workbookBytes(sheets), {
      write: ["summary", "details", "rectification", "plan", "work-summary", "standard"],
    });
    const own = new Set(json.written.map(({ sheet }) => sheet));
    const written = (await sheetsOf(await save())).filter(({ name }) => own.has(name));
    expect(written.map(({ name }) => name)).toEqual(json.written.map(({ sheet }) => sheet));
    expect(written.length).toBeGreaterThan(6);
    for (const word of [...PRIVATE_WORDS, ...secret]) {
      expect(JSON.stringify(json)).not.toContain(word);
      expect(JSON.stringify(written)).not.toContain(word);
    }
    expect(resultOf(json, "zero-violation")).toMatchObject({ verdict: "unmet", actual: 1 });
    expect(json.score.vetoed).toBe(true);
    expect(resultOf(json, "charity-donation")).toMatchObject({ verdict: "met", actual: 1 });
  });
});
