import { basename } from "node:path";
import { IN_PACKAGE } from "../deployment";
import { escaped } from "./drawing";
import { code, paragraph, part, section, steps, table, undoing, warning, type Html } from "./page";
import { cataloguePicture, macPicture, ribbonPicture, sharedFolderPicture, uploadPicture } from "./pictures";

const NAME = "文明创建达标核查";
const CLEAR_CACHE =
  "“文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录”里勾“下次 Office 启动时，清除所有以前启动的 Web 加载项缓存”，" +
  "确定后重新打开 Excel（会清掉所有加载项的缓存，不影响工作簿）";

/** How a clerk gets the add-in on Windows, on the web and on a Mac, and rid of it. */
export function forClerk(share: string): Html {
  const folder = escaped(share);
  return section("clerk", "办公人员：怎样装上", [
    paragraph("若单位已集中部署，打开 Excel 就有，不用装。下面三种办法按您的 Excel 选一种。"),
    part("Windows：从共享文件夹添加", [
      paragraph(
        `先让 Excel 信任共享文件夹。管理员给了 ${code(basename(IN_PACKAGE.trustShare))} 的，关闭 Excel，双击它，选“是”；没有的，打开 Excel，点“文件 → 选项 → 信任中心 → 信任中心设置”，照图填一次：`,
      ),
      steps(
        "点“受信任的加载项目录”。",
        `在“目录 URL”里填 <code>${folder}</code>。`,
        "点“添加目录”。",
        "在下面那一行勾“在菜单中显示”。",
        "点“确定”，再点“确定”；关闭全部 Excel 窗口，再打开。",
      ),
      cataloguePicture(share),
      paragraph("再添加加载项："),
      steps(
        "点“开始 → 加载项 → 高级”（较旧的版本是“插入 → 我的加载项”）。",
        "点上方的“共享文件夹”；列表是空的，点右上角的“刷新”。",
        `选“${NAME}”。`,
        "点“添加”。",
      ),
      sharedFolderPicture(NAME),
      undoing(
        `双击 ${code(basename(IN_PACKAGE.distrustShare))}，或在“受信任的加载项目录”里选中那一行点“删除”；然后在${CLEAR_CACHE}。`,
      ),
    ]),
    part("Excel 网页版：上传清单", [
      steps(
        "在浏览器里打开工作簿，点“开始 → 加载项 → 更多设置”。",
        "点“上传我的加载项”。",
        "点“浏览”，选管理员给的 <code>manifest.xml</code>。",
        "点“上传”。",
        "浏览器若问能否访问本地网络，点“允许”；点错了，在地址栏左边的站点设置里改回“允许”。",
      ),
      uploadPicture(),
      warning("清单存在这个浏览器里：换浏览器、清除浏览数据以后要再上传一次。"),
      undoing("清除这个浏览器的缓存（浏览数据）。"),
    ]),
    part("Mac", [
      steps(
        "在访达里按 ⌘⇧G，前往 <code>~/Library/Containers/com.microsoft.Excel/Data/Documents/wef</code>；没有 <code>wef</code> 就新建。",
        "把 <code>manifest.xml</code> 放进去，退出 Excel 再打开。",
        `点“开始 → 加载项”，选“${NAME}”（较旧的版本点“插入 → 我的加载项”旁边的小箭头，在“开发人员加载项”下面）。`,
      ),
      macPicture(),
      undoing("退出 Excel，清空 <code>wef</code> 文件夹，再打开（会去掉这样装上的所有加载项）。"),
    ]),
    part("装好以后", [
      ribbonPicture(),
      paragraph("打开本单位的台账工作簿，点“达标检查”。全部在本机完成，数据不出工作簿。"),
      paragraph("在格上点右键，选“这格算在哪里”，可看它属于哪条记录、哪些条款用到它。"),
    ]),
    part("没装上", [
      table(
        ["看到什么", "怎么办"],
        [
          [
            "“共享文件夹”一栏没有",
            "Excel 还没信任它：重做“先让 Excel 信任共享文件夹”，并关闭全部 Excel 窗口",
          ],
          [
            "有“共享文件夹”，里面是空的",
            `点“刷新”；在资源管理器里打开 <code>${folder}</code>，应看到 <code>manifest.xml</code>；仍为空，多半是 Excel 版本不能用（见第一页）`,
          ],
          ["窗格空白，或说无法打开", "在浏览器里打开管理员给的地址，看有没有证书警告；有就请管理员处理"],
          ["按钮是默认的六边形图标", `请管理员看“图标”一条；然后在${CLEAR_CACHE}`],
          ["写着“这个 Excel 版本太旧”", "见第一页的表"],
        ],
      ),
    ]),
  ]);
}
