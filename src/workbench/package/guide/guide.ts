import type { Deployment } from "../deployment";
import { escaped } from "./drawing";
import { forAdministrator, type Settings } from "./for-administrator";
import { forClerk } from "./for-clerk";
import { page, type Html } from "./page";
import { whichExcel } from "./which-excel";

/** Gives the page 《安装说明》: which Excel can, the clerk's part, the administrator's. Its sources are in docs/decisions.md. */
export function guide({
  version,
  settings,
  ...deployment
}: Deployment & { readonly version: string; readonly settings: Settings }): Html {
  return page("文明创建达标核查 安装说明", [
    "<h1>文明创建达标核查 安装说明</h1>",
    `<p>版本 ${escaped(version)}　地址 <code>${escaped(deployment.url)}</code>　共享文件夹 <code>${escaped(deployment.share)}</code></p>`,
    '<p><a href="#excel">哪些 Excel 能用</a>　<a href="#clerk">办公人员</a>　<a href="#administrator">管理员</a></p>',
    whichExcel(),
    forClerk(deployment.share),
    forAdministrator(deployment, settings),
  ]);
}
