import { createAssistant, createEngine } from "../../../src/assistant";
import { openExcel, workbookFile } from "../../excel/open-excel";

const STUDY = [
  ["序号", "学习日期", "学习内容", "主持人", "应到", "实到", "学时"],
  [1, "2024年3月5日", "业务规范", "郑卫东", 8, 8, 3],
];
const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};

async function office() {
  const forms = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [
      `自查表${String(at + 1)}`,
      [
        ["序号", "自查项目", "标准要求", "完成情况", "是否达标"],
        [1, "集中学习", "每月不少于2次", null, null],
        [2, "全年集中学习", "全年不少于12次", null, null],
      ],
    ]),
  );
  await openExcel(await workbookFile({ 学习台账: STUDY, ...forms }));
  const assistant = createAssistant(
    () => Promise.resolve(createEngine()),
    undefined,
    () => new Date("2024-12-31T01:00:00Z"),
  );
  const check = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  await assistant.overview(() => undefined, new AbortController().signal);
  await check();
  return { assistant, check };
}

describe("while forms are looked through", () => {
  it("whoever checks again meanwhile does not wait for all of them", async () => {
    const { assistant, check } = await office();
    await assistant.forms();
    const done: string[] = [];
    const listed = assistant.forms().then(() => done.push("forms"));
    await new Promise((resolve) => setTimeout(resolve));
    await check().then(() => done.push("check"));
    await listed;
    expect(done).toEqual(["check", "forms"]);
  });

  it("asking again ends the looking before", async () => {
    const { assistant } = await office();
    const before = assistant.forms();
    const now = assistant.forms();
    await expect(before).rejects.toThrow("asked for again");
    expect((await now).filter(({ looksLike }) => looksLike)).toHaveLength(6);
  });

  it("nothing is looked at while other things are asked, one after the other", async () => {
    const { assistant } = await office();
    await assistant.forms();
    let isListed = false;
    const listed = assistant.forms().then(() => {
      isListed = true;
    });
    for (let asked = 0; asked < 20; asked += 1) {
      await assistant.cell();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(isListed).toBe(false);
    await listed;
  });

  it("whoever leaves the page ends the looking", async () => {
    const { assistant } = await office();
    const listed = assistant.forms();
    assistant.leaveForms();
    await expect(listed).rejects.toThrow("left");
  });
});
