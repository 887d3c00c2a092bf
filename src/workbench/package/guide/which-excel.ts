import { paragraph, section, table, warning, type Html } from "./page";
import { versionPicture } from "./pictures";

const NO = "<b>不能</b>";

/** Which Excel lists the add-in at all: the manifest asks for ExcelApi 1.9. */
export function whichExcel(): Html {
  return section("excel", "先看这里：您的 Excel 能不能用", [
    paragraph("点“文件 → 帐户”，看产品名称和版本号："),
    versionPicture(),
    table(
      ["Excel", "能不能用"],
      [
        ["Microsoft 365（Windows）", "能，版本 1903 或更新；2002 起有功能区按钮，更早的从“我的加载项”打开"],
        ["Excel 2024、Excel 2021（零售和批量许可都行）", "能"],
        [
          "零售版 Excel 2019、2016",
          "更新以后能：版本号写成“2206（内部版本 15330.20264）”这样，前四位不小于 1903；电脑上还要有 WebView2",
        ],
        [
          "批量许可的 Excel 2019",
          `${NO}：版本号总是 1808，只到 ExcelApi 1.7；“加载项”列表里根本不会出现它，不是装错了`,
        ],
        ["批量许可的 Excel 2016", `${NO}：版本号写成“16.0.5197.1000”这样，只到 ExcelApi 1.1；同样不会出现`],
        ["Excel 2013 及更早", NO],
        ["Mac 版 Excel", "能，版本 16.24 或更新；16.35 起有功能区按钮"],
        ["Excel 网页版（Edge、Chrome 等新浏览器）", "能"],
        ["WPS 表格", `${NO}：它的加载项是另一种格式`],
      ],
    ),
    warning(
      "批量许可的 2016 和 2019 没有补救办法，请改用上面能用的版本；微软对 Office 2016 和 2019 的支持已于 2025 年 10 月结束。",
    ),
  ]);
}
