import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { officeWithRubric } from "../support/workbooks";
import { attendanceWithOddMarks, oddMatrix, studyWithForm, workbookOf } from "./clerks-workbooks";
import type { OpenPage, Pages } from "./pages";

/** The looks that each page and state is taken in. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
  "contrast-dark": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What of a page lies outside of it, at the widths of the pane and at twice its size. */
const SIZES = [
  ["320 px", ".bench { grid-template-columns: 1fr 320px !important }", 1],
  ["200 %", ".bench { grid-template-columns: 1fr 700px !important }", 2],
] as const;

type Way = (
  pane: OpenPage["pane"],
  take: (name: string) => Promise<void>,
  page: OpenPage["page"],
) => Promise<void>;

interface Walk {
  readonly workbook?: () => Promise<Buffer>;
  readonly way: Way;
}

const tab = (pane: OpenPage["pane"], name: string) =>
  pane.getByRole("navigation").getByRole("button", { name }).click();

const WALKS: Readonly<Record<string, Walk>> = {
  empty: {
    workbook: () => workbookOf({ Sheet1: [] }),
    way: async (pane, take) => {
      await pane.getByRole("heading", { name: "没有识别出台账" }).waitFor();
      await take("empty");
    },
  },
  locked: {
    workbook: () => workbookOf({ 考勤: attendanceWithOddMarks() }, true),
    way: async (pane, take) => {
      await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
      await take("locked");
    },
  },
  questions: {
    workbook: () => workbookOf({ 考勤: attendanceWithOddMarks(), 到岗: oddMatrix() }),
    way: async (pane, take) => {
      await pane.getByRole("heading", { name: /^请先选定/ }).waitFor();
      await take("questions");
      await pane.getByText(/^未计入的工作表/).click();
      await pane.getByRole("button", { name: "到岗" }).click();
      await pane.getByRole("combobox", { name: "种类" }).selectOption({ label: "考勤" });
      await pane.getByText(/^还不能应用|^选定创建标准后/).waitFor();
      await take("teach");
    },
  },
  forms: {
    workbook: async () => workbookOf(studyWithForm()),
    way: async (pane, take) => {
      await pane.getByRole("radio", { name: "市级文明机关" }).check();
      await pane.getByRole("button", { name: "填我的表…" }).click();
      await pane.getByRole("button", { name: "打开 自查表" }).waitFor();
      await take("forms");
      await pane.getByRole("button", { name: "打开 自查表" }).click();
      await pane.getByRole("button", { name: /^填写 \d+ 格/ }).waitFor();
      await take("form");
    },
  },
  rubric: {
    workbook: async () => workbookOf(officeWithRubric()),
    way: async (pane, take) => {
      await pane.getByRole("radio", { name: /考核细则/ }).check();
      await pane.getByRole("button", { name: "逐条核对" }).click();
      await pane.getByRole("heading", { name: /^没把握的/ }).waitFor();
      await take("rubric");
      const row = pane.getByRole("listitem").filter({ hasText: "每季度组织集中学习" }).first();
      await row.locator("summary").first().click();
      await row.getByText("拆成几项").first().click();
      await take("rubric-open");
    },
  },
  sample: {
    way: async (pane, take, page) => {
      await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
      await take("ledgers");
      await pane.getByRole("radio", { name: "市级文明机关" }).check();
      for (const summary of await pane.locator("summary").all()) await summary.click();
      await take("ledgers-open");
      await pane
        .getByRole("button", { name: /学习台账/ })
        .first()
        .click();
      await pane.getByRole("combobox", { name: /学习形式/ }).selectOption({ label: "不用这一列" });
      await pane.getByText(/^影响 \d+ 条/).waitFor();
      await take("table");
      await tab(pane, "台账");
      await pane.getByRole("button", { name: "从其他工作簿带入…" }).click();
      await pane.getByLabel("选择 .xlsx 文件（可多选）").setInputFiles([
        {
          name: "卫生.xlsx",
          mimeType: "application/octet-stream",
          buffer: await workbookOf({
            卫生: [["清河县某局卫生检查台账"], ["日期", "科室", "得分"], ["2024-03-05", "办公室", 95]],
          }),
        },
      ]);
      await pane.getByText("没有勾选").waitFor();
      await take("bring-in");
      await tab(pane, "台账");
      await pane.getByRole("button", { name: "达标检查" }).click();
      await pane.getByRole("heading", { name: "检查结果" }).waitFor();
      await take("results");
      const titles = await pane.getByRole("article").getByRole("heading").all();
      for (const title of [titles[0], titles[1], titles.at(-1)]) await title?.click();
      await pane.getByText(/^填写 \d+ 条/).click();
      await pane.getByText("查找", { exact: true }).click();
      await pane.getByText(/^各方面/).click();
      await take("results-open");
      await pane.getByText(/^填写 \d+ 条/).click();
      await pane.getByRole("button", { name: /^全部 \d+ 条/ }).click();
      await take("results-all");
      await page.getByRole("gridcell").first().click();
      await page.getByRole("button", { name: "这格算在哪里" }).click();
      await pane.getByRole("button", { name: "看现在选中的格" }).waitFor();
      await take("cell");
      await tab(pane, "写入");
      await pane.getByRole("button", { name: "迎检一套" }).click();
      await pane.getByText("待填内容").click();
      await take("write");
      await pane.getByRole("button", { name: "EN" }).click();
      await take("write-en");
      await tab(pane, "Results");
      await take("results-en");
      await tab(pane, "Ledgers");
      await take("ledgers-en");
      await tab(pane, "Help");
      await take("help-en");
      await pane.getByRole("button", { name: "中文" }).click();
      await take("help");
      await tab(pane, "写入");
      await pane.getByRole("button", { name: /^写入所选/ }).click();
      await pane.getByRole("heading", { name: /^已写入/ }).waitFor();
      await take("written");
    },
  },
};

/**
 * Takes every page and state of the pane, 350 px wide and as high as it is, in light, dark and contrast themes.
 *
 * @param folder where the pictures go; it is made where there is none
 * @param only the walks that are gone; by default all
 * @returns what lay outside of the pane at 320 px and at twice its size, a line each
 */
export async function photograph(
  pages: Pages,
  folder: string,
  only: readonly string[] = Object.keys(WALKS),
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const outside: string[] = [];
  for (const [name, { workbook, way }] of Object.entries(WALKS)) {
    if (!only.includes(name)) continue;
    const opened = await pages.open(workbook ? { workbook: await workbook() } : {});
    await way(opened.pane, (shown) => takeAll(opened, folder, shown, outside), opened.page);
    await opened.page.close();
  }
  return outside;
}

async function takeAll(
  { page, frame }: OpenPage,
  folder: string,
  name: string,
  outside: string[],
): Promise<void> {
  await page.mouse.move(5, 5);
  const height = await frame().evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1400, height: Math.min(6000, Math.max(500, height + 60)) });
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await page.locator("iframe").screenshot({ path: join(folder, `${name}-${look}.png`) });
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  for (const [size, content, zoom] of SIZES) {
    const style = await page.addStyleTag({ content });
    const over = await frame().evaluate((by) => {
      const html = document.documentElement;
      html.style.zoom = String(by);
      const wide = html.scrollWidth - html.clientWidth;
      return wide;
    }, zoom);
    if (over > 0) outside.push(`${name}, ${size}: ${String(over)} px`);
    await page.locator("iframe").screenshot({ path: join(folder, `${name}-${size.replace(/\W/g, "")}.png`) });
    await frame().evaluate(() => {
      document.documentElement.style.zoom = "";
    });
    await style.evaluate((one) => {
      (one as Element).remove();
    });
  }
  await page.setViewportSize({ width: 1400, height: 860 });
}
