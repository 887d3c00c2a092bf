import { problems, read, sheetOf } from "../read-sheets";

const hours = (name: string, ...people: readonly (readonly [string, string, number])[]) =>
  sheetOf(name, [["2024年学时台账"], ["姓名", "日期", "学时"], ...people]);
const three = [
  ["张三", "2024-01-05", 4],
  ["李四", "2024-01-05", 4],
  ["张三", "2024-02-02", 3],
] as const;

test("a list that was copied counts once, and it is said", () => {
  const recognition = read([hours("学时", ...three), hours("学时 (2)", ...three)]);
  const [first, second] = recognition.ledgers;
  expect(first?.duplicateOf).toBeNull();
  expect(second?.duplicateOf).toBe(first?.id);
  expect(problems(recognition)).toEqual(["copied-table A2"]);
});

test("of a copy that was gone on with, the fuller one counts, wherever it stands", () => {
  const recognition = read([hours("学时旧", ...three), hours("学时", ...three, ["李四", "2024-03-01", 2])]);
  const [older, newer] = recognition.ledgers;
  expect(older?.duplicateOf).toBe(newer?.id);
  expect(newer?.duplicateOf).toBeNull();
});

test("of two lists that share most rows both count, and it is said", () => {
  const recognition = read([
    hours("学时", ...three, ["王五", "2024-03-01", 2]),
    hours("学时2", ...three, ["李四", "2024-03-01", 2]),
  ]);
  expect(recognition.ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
  expect(problems(recognition)).toEqual(["partly-copied A2"]);
});

test("the same scores in another month are no copy", () => {
  const scores = (month: number) =>
    sheetOf(`${String(month)}月`, [
      [`2024年${String(month)}月卫生检查`],
      ["科室", "得分"],
      ["办公室", 95],
      ["综合科", 92],
      ["业务科", 92],
    ]);
  const { ledgers } = read([scores(1), scores(2)]);
  expect(ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
});

describe("a form whose rows another list of its kind holds already", () => {
  const tasks = sheetOf("任务分解", [
    ["2025年任务分解表"],
    ["序号", "工作任务", "责任部门", "责任人", "完成时限", "完成情况"],
    [1, "成立创建领导小组", "办公室", "段红", "2025-01-31", "已完成"],
    [2, "召开动员大会", "人事股", "邱杰", "2025-03-15", "已完成"],
    [3, "开展志愿服务", "法规股", "白雪", "2025-09-30", "进行中"],
    [4, "整理档案", "办公室", "乔丽", "2025-12-25", "进行中"],
  ]);
  const header = ["工作任务", "责任部门", "责任人", "完成时限", "完成情况", "需协调事项"];

  test.each([
    ["of the same year", "2025年"],
    ["without a year", ""],
  ])("is a second view, half filled, with the time in other words: %s", (_, year) => {
    const recognition = read([
      tasks,
      sheetOf("推进情况", [
        [`${year}创建任务推进情况表`],
        header,
        ["成立创建领导小组", "办公室", "段红", "1月底前", "已完成", ""],
        ["召开动员大会", "人事股", "邱杰", "3月底前", "未完成", ""],
        ["开展志愿服务", "", "", "", "", ""],
      ]),
    ]);
    const [first, second] = recognition.ledgers;
    expect(first?.duplicateOf).toBeNull();
    expect(second?.duplicateOf).toBe(first?.id);
    expect(problems(recognition)).toContain("copied-table A2");
  });

  test("counts where it stands before the list that it is filled from, too", () => {
    const form = sheetOf("推进情况", [
      ["2025年创建任务推进情况表"],
      header,
      ["成立创建领导小组", "办公室", "段红", "", "", ""],
      ["召开动员大会", "人事股", "邱杰", "", "", ""],
      ["开展志愿服务", "法规股", "白雪", "", "", ""],
      ["整理档案", "办公室", "乔丽", "", "", ""],
    ]);
    const [first, second] = read([form, tasks]).ledgers;
    expect(first?.duplicateOf).toBe(second?.id);
    expect(second?.duplicateOf).toBeNull();
  });

  test("counts for the rows that are its own", () => {
    const recognition = read([
      tasks,
      sheetOf("推进情况", [
        ["2025年创建任务推进情况表"],
        header,
        ["成立创建领导小组", "办公室", "段红", "1月底前", "已完成", ""],
        ["召开动员大会", "人事股", "邱杰", "3月底前", "已完成", ""],
        ["开展志愿服务", "法规股", "白雪", "9月底前", "进行中", ""],
        ["评选文明家庭", "工会", "常青", "10月底前", "进行中", ""],
      ]),
    ]);
    const [, second] = recognition.ledgers;
    expect(second?.duplicateOf).toBeNull();
    expect(second?.records.map(({ fields }) => fields["name"]?.value)).toEqual(["评选文明家庭"]);
    expect(problems(recognition)).toContain("rows-told-again A2");
  });

  test("two problems of a register are enough where they name the same people", () => {
    const register = sheetOf("整改台账", [
      ["问题整改台账"],
      ["序号", "存在问题", "整改措施", "责任部门", "责任人", "整改时限", "整改状态"],
      [1, "走廊卫生有死角", "每周检查", "办公室", "段红", "2025-04-30", "已完成"],
      [2, "学习笔记不完整", "每月抽查", "人事股", "邱杰", "2025-05-31", "已完成"],
      [3, "派车登记不全", "严格审批", "办公室", "乔丽", "2025-08-31", "整改中"],
    ]);
    const form = (person: string) =>
      sheetOf("整改情况", [
        ["2025年整改情况统计表"],
        ["序号", "存在的主要问题", "整改措施", "责任人", "完成时限", "是否销号"],
        [1, "走廊卫生有死角", "每周检查", person, "4月30日", "是"],
        [2, "学习笔记不完整", "每月抽查", person === "" ? "" : "邱杰", "", ""],
        [3, "", "", "", "", ""],
      ]);
    const [, same] = read([register, form("段红")]).ledgers;
    expect(same?.duplicateOf).toBe("整改台账!A2:G5");
    const [, other] = read([register, form("常青")]).ledgers;
    expect(other?.duplicateOf).toBeNull();
    expect(other?.records).toHaveLength(2);
  });

  test("areas to be shared out say again what the list of areas says", () => {
    const { ledgers } = read([
      sheetOf("责任区", [
        ["卫生责任区划分"],
        ["区域", "责任部门", "责任人"],
        ["一楼大厅", "办公室", "段红"],
        ["二楼走廊", "法规股", "白雪"],
        ["档案室", "人事股", "邱杰"],
      ]),
      sheetOf("检查安排", [
        ["卫生责任区检查安排"],
        ["区域", "责任部门", "责任人", "备注"],
        ["一楼大厅", "办公室", "", ""],
        ["二楼走廊", "法规股", "", ""],
        ["档案室", "人事股", "", ""],
      ]),
    ]);
    expect(ledgers.map(({ duplicateOf }) => duplicateOf !== null)).toEqual([false, true]);
  });
});

describe("lists of one kind that tell of other things", () => {
  const quarter = (name: string, department: string, due: readonly string[], state = "已完成") =>
    sheetOf(name, [
      [`${name}任务清单`],
      ["工作任务", "责任部门", "完成时限", "完成情况"],
      ...["环境卫生检查", "集中学习", "考勤通报"].map((task, at) => [task, department, due[at] ?? "", state]),
    ]);
  const spring = ["2025-03-10", "2025-03-20", "2025-03-31"];
  const summer = ["2025-06-10", "2025-06-20", "2025-06-30"];

  test.each([
    ["due in other months", quarter("一季度", "办公室", spring), quarter("二季度", "办公室", summer)],
    ["of two departments", quarter("办公室", "办公室", spring), quarter("法规股", "法规股", spring)],
    ["of two years", quarter("2024年", "办公室", []), quarter("2025年", "办公室", [], "进行中")],
  ])("the same tasks %s", (_, one, other) => {
    expect(read([one, other]).ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
    expect(read([one, other]).ledgers.map(({ records }) => records.length)).toEqual([3, 3]);
  });

  test("a list that says of the tasks what became of them, where the other can't", () => {
    const plan = sheetOf("任务分解", [
      ["2025年任务分解表"],
      ["工作任务", "责任领导", "责任部门", "责任人", "完成时限"],
      ...["环境卫生检查", "集中学习", "考勤通报"].map((task) => [
        task,
        "罗文",
        "办公室",
        "段红",
        "2025-06-30",
      ]),
    ]);
    const done = sheetOf("完成情况", [
      ["2025年任务完成情况"],
      ["工作任务", "责任部门", "完成情况"],
      ...["环境卫生检查", "集中学习", "考勤通报"].map((task) => [task, "办公室", "已完成"]),
    ]);
    expect(read([plan, done]).ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
  });

  test("lectures on one topic on other days", () => {
    const study = (name: string, month: string) =>
      sheetOf(name, [
        ["2025年学习台账"],
        ["日期", "学习内容", "主讲人"],
        ...["党章", "宪法", "保密法"].map((topic, at) => [`2025-${month}-1${String(at)}`, topic, "段红"]),
      ]);
    expect(
      read([study("上半年", "03"), study("下半年", "09")]).ledgers.map(({ duplicateOf }) => duplicateOf),
    ).toEqual([null, null]);
  });
});
