import { chosen, control, figure, frame, step, tabs, ticked, words, type Box } from "./drawing";

const RIBBON = ["文件", "开始", "插入", "页面布局", "公式", "数据"];

/** Where the account page tells the version. */
export function versionPicture(): string {
  const version: Box = [250, 138, 330, 26];
  return figure("文件 → 帐户：看产品名称和版本号", 210, [
    frame([10, 10, 620, 190], "Excel"),
    control([22, 52, 120, 28], "← 返回"),
    words(34, 106, "信息"),
    words(34, 134, "另存为"),
    chosen([22, 152, 120, 28], "帐户"),
    words(250, 68, "产品信息", { bold: true }),
    words(250, 96, "Microsoft Office 专业增强版 2021"),
    words(250, 124, "关于 Excel"),
    control(version, "版本 2108（内部版本 14332.20000）"),
    step(1, [22, 152, 120, 28]),
    step(2, version),
  ]);
}

/** The trust centre with the shared folder typed in. */
export function cataloguePicture(share: string): string {
  const pages: Box = [22, 52, 170, 28];
  const url: Box = [300, 56, 210, 28];
  const add: Box = [520, 56, 96, 28];
  return figure("信任中心 → 受信任的加载项目录：填共享文件夹，添加目录，勾“在菜单中显示”", 260, [
    frame([10, 10, 620, 240], "信任中心"),
    chosen(pages, "受信任的加载项目录"),
    words(34, 106, "加载项"),
    words(34, 134, "宏设置"),
    words(34, 162, "受保护的视图"),
    words(214, 75, "目录 URL(U):"),
    control(url, shortened(share, 25)),
    control(add, "添加目录(A)"),
    words(214, 118, "受信任的目录地址", { bold: true }),
    words(480, 118, "在菜单中显示", { bold: true }),
    words(214, 148, shortened(share, 32)),
    ticked(510, 148, ""),
    control([430, 206, 84, 30], "确定"),
    control([526, 206, 84, 30], "取消"),
    step(1, pages),
    step(2, url),
    step(3, add),
    step(4, [506, 134, 22, 18]),
    step(5, [430, 206, 84, 30]),
  ]);
}

/** The list of add-ins with the one from the shared folder. */
export function sharedFolderPicture(name: string): string {
  const addIns: Box = [480, 78, 90, 30];
  const shared: Box = [170, 168, 100, 26];
  const mine: Box = [40, 208, 200, 44];
  return figure("开始 → 加载项 → 高级 → 共享文件夹：选中它，点“添加”", 320, [
    frame([10, 10, 620, 110], "工作簿 - Excel"),
    tabs(30, 62, RIBBON, "开始"),
    control(addIns, "加载项 ▾"),
    frame([20, 130, 600, 180], "Office 加载项"),
    words(40, 186, "我的加载项"),
    chosen(shared, "共享文件夹"),
    words(560, 186, "刷新", { color: "#0f6cbd" }),
    chosen(mine, name),
    control([430, 268, 84, 30], "添加"),
    control([526, 268, 84, 30], "取消"),
    step(1, addIns),
    step(2, shared),
    step(3, mine),
    step(4, [430, 268, 84, 30]),
  ]);
}

/** The two dialogs of Excel on the web. */
export function uploadPicture(): string {
  const more: Box = [40, 52, 160, 30];
  const upload: Box = [40, 98, 160, 30];
  const browse: Box = [520, 82, 84, 30];
  const send: Box = [424, 150, 84, 30];
  return figure("网页版：开始 → 加载项 → 更多设置 → 上传我的加载项，选 manifest.xml", 210, [
    frame([10, 10, 220, 190], "加载项"),
    control(more, "更多设置"),
    chosen(upload, "上传我的加载项"),
    frame([250, 10, 380, 190], "上传加载项"),
    words(266, 66, "选择加载项的清单文件："),
    control([266, 82, 240, 30], "manifest.xml"),
    control(browse, "浏览…"),
    control(send, "上传"),
    control([520, 150, 84, 30], "取消"),
    step(1, more),
    step(2, upload),
    step(3, browse),
    step(4, send),
  ]);
}

/** The folder on a Mac. */
export function macPicture(): string {
  const path: Box = [40, 56, 560, 30];
  const file: Box = [220, 148, 150, 34];
  return figure("Mac：访达里按 ⌘⇧G，前往 wef 文件夹，放进 manifest.xml", 210, [
    frame([10, 10, 620, 90], "前往文件夹"),
    control(path, "~/Library/Containers/com.microsoft.Excel/Data/Documents/wef"),
    frame([10, 112, 620, 88], "wef"),
    words(40, 170, "（没有就新建）"),
    chosen(file, "manifest.xml"),
    step(1, path),
    step(2, file),
  ]);
}

/** What is there when all is well. */
export function ribbonPicture(): string {
  const group: Box = [338, 74, 282, 84];
  return figure("装好以后：“开始”选项卡右端有“文明创建”一组按钮", 180, [
    frame([10, 10, 620, 160], "工作簿 - Excel"),
    tabs(30, 62, RIBBON, "开始"),
    control([30, 78, 90, 30], "粘贴"),
    control([136, 78, 150, 30], "宋体　11"),
    control([344, 95, 86, 26], "打开窗格"),
    control([436, 80, 86, 26], "达标检查"),
    control([528, 80, 86, 26], "生成汇总"),
    control([436, 110, 86, 26], "创建规划"),
    control([528, 110, 86, 26], "工作总结"),
    words(450, 154, "文明创建"),
    step(1, group),
  ]);
}

/** Cuts a long path, so that it stays in its field. */
const shortened = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
