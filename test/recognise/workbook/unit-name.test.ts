import type { CellValue, Sheet } from "../../../src/grid";
import type { Ledger } from "../../../src/ledgers";
import { isAnotherUnit, unitName, EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

const sheet = (...rows: CellValue[][]): Sheet => ({
  name: "表",
  visibility: "visible",
  protected: false,
  row: 0,
  column: 0,
  values: rows,
  merges: [],
  dateSystem: 1900,
});

const titled = (title: string) => ({ title }) as Ledger;
const FIVE_DAYS = [1, 2, 3, 4, 5];

test("what stands behind 单位： is the unit", () => {
  expect(unitName([sheet(["考勤表"], ["单位：清河县林业局　　考勤员：周明"])], [])).toBe("清河县林业局");
});

test("the label behind an open one names no unit, nor does what is said of the people in a title", () => {
  const open = sheet(["自查表"], ["单位名称：          填报人：        联系电话："]);
  expect(unitName([open], [])).toBeNull();
  expect(unitName([open], [titled("清河县林业局在职人员名册")])).toBe("清河县林业局");
  expect(unitName([sheet(["申报单位（盖章）：清河县林业局    填报人："])], [])).toBe("清河县林业局");
});

test("a long name is not cut short", () => {
  const long = "清河县经济技术开发区综合行政执法与城市运行管理服务指挥中心机关党委";
  expect(unitName([sheet([`单位：${long}`])], [])).toBe(long);
});

test("without it the beginning that most titles share", () => {
  const ledgers = ["清河县林业局2024年1月考勤表", "清河县林业局学习台账", "机关卫生检查表"].map(titled);
  expect(unitName([], ledgers)).toBe("清河县林业局");
});

test("without either the office that stands before a department", () => {
  const headed = sheet(["2026年2月考勤表"], ["部门：", "云岭数据公司/研发部", "√"]);
  expect(unitName([headed], [])).toBe("云岭数据公司");
  expect(unitName([sheet(["部门：云岭数据公司 / 研发部"])], [])).toBe("云岭数据公司");
  expect(unitName([headed], [titled("清河县林业局学习台账")])).toBe("清河县林业局");
  expect(unitName([sheet(["部门：", "研发部/测试组"])], [])).toBeNull();
});

test("a title that begins with the kind of table names no unit", () => {
  expect(unitName([sheet(["学习台账"])], [titled("2024年学习台账"), titled("会议记录")])).toBeNull();
});

test("where no ledger bears it, the only office of its own papers is the unit", () => {
  const roster = sheet(["姓名", "科室"]);
  expect(unitName([roster, sheet(["青山区农业农村局文明机关创建考核细则（2025年度）"])], [])).toBe(
    "青山区农业农村局",
  );
  // What comes from above bears the name of whoever sent it.
  expect(unitName([roster, sheet(["青山区文明办文明单位创建自查表"])], [])).toBeNull();
  expect(unitName([roster, sheet(["青山区直属机关工委文明机关考核表"])], [])).toBeNull();
  expect(unitName([sheet(["青山区水利局创建计划"]), sheet(["青山区教育局创建计划"])], [])).toBeNull();
});

test("the unit whose blanks are asked about goes without the legend of its title", () => {
  const { questions } = recognise(
    [
      sheetOf([
        ["某局2024年4月考勤表（√出勤、△出差、○事假）"],
        ["姓名", ...FIVE_DAYS],
        ["张三", "√", "", "√", "√", ""],
        ["李四", "√", "√", "√", "", ""],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(questions.map(({ id }) => id)).toEqual(["blank:某局考勤表"]);
});

test.each([
  ["江城市教育局", "江城市统计局", true],
  ["江城区教育局", "江城市教育局", true],
  ["市统计局", "江城市统计局", false],
  ["统计局", "江城市统计局", false],
  ["江城市发改委", "江城市发展和改革委员会", false],
  ["人社局", "江城市人力资源和社会保障局", false],
  ["办公室", "江城市统计局", false],
  ["江城市统计局培训中心", "江城市统计局", false],
])("%s beside %s: another office is %s", (one, other, isOther) => {
  expect([isAnotherUnit(one, other), isAnotherUnit(other, one)]).toEqual([isOther, isOther]);
});
