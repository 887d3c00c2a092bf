import { basename } from "node:path";
import { IN_PACKAGE, LOCAL_MANIFEST, type Deployment } from "../deployment";
import { escaped } from "./drawing";
import { code, paragraph, part, points, section, steps, table, undoing, warning, type Html } from "./page";
import { certificate, headers, iis, nginx } from "./serving";

/** The servers' settings, as they lie in the package. */
export interface Settings {
  readonly webConfig: string;
  readonly nginxConf: string;
}

/** How an administrator serves the files, makes machines trust them, and tries it before anyone else does. */
export function forAdministrator(deployment: Deployment, settings: Settings): Html {
  const address = escaped(`${deployment.url}/taskpane.html`);
  return section("administrator", "管理员：怎样部署", [
    contents(),
    tryFirst(address),
    certificate(deployment),
    iis(deployment, settings.webConfig),
    nginx(settings.nginxConf),
    headers(),
    registry(deployment),
    central(deployment),
    onTheWeb(deployment),
    unsupported(),
    update(),
  ]);
}

const contents = () =>
  part("包里有什么", [
    table(
      ["文件", "用处"],
      [
        [code(`${IN_PACKAGE.site}/`), "静态文件，整个放到 https 服务器上；没有后台程序和数据库，不收集数据"],
        [code(IN_PACKAGE.manifest), "清单，已写好地址；放进共享文件夹、上传到网页版或集中部署"],
        [
          `${code(`${IN_PACKAGE.site}/web.config`)}，${code(IN_PACKAGE.nginx)}`,
          "IIS 和 nginx 的设置，用哪个取哪个",
        ],
        [code("注册表/"), "四个 .reg 文件：信任共享文件夹、单机试用，和各自的撤销"],
      ],
    ),
  ]);

const tryFirst = (address: Html) =>
  part("先在一台机器上试", [
    warning(
      "没有一家单位的环境和别家完全一样：全部分发以前，请按这个顺序在一台机器上走一遍，哪步不对就停在哪步。",
    ),
    steps(
      "看 Excel 版本能不能用（第一页的表）。",
      "放好网站文件和证书（见下）。",
      `在那台机器的 Edge 里打开 <code>${address}</code>：没有证书警告，几秒后出现说明“没能连上 Excel”的一页（不在 Excel 里，应当如此）；一直空白，说明文件没放全。`,
      `用“单机试用”的 .reg 文件（见“注册表”），打开 Excel，“开始”选项卡右端应有“文明创建”一组按钮和图标。`,
      "断开外网再开一次：窗格应照常打开。",
      "新建一个空白工作簿，打开窗格，点“怎么用”，在页末点“自检”、“开始自检”：它在自己的草稿表上逐项试一遍本加载项用到的 Excel 功能，试完删掉草稿表。全部“和预期一致”再往下走；有“和预期不同”的，点“下载记录”（下载不了就“显示记录”后复制），连同窗格上写的版本发给提供本工具的人。Windows、Mac、网页版各做一次。",
      "用一个工作簿的副本点“达标检查”，再点“写入”，看各表、打印预览，保存、关闭、重新打开。",
      "撤销单机试用，改用共享文件夹或集中部署，再找两三位办公人员试用几天。",
    ),
  ]);

function registry({ share }: Deployment): Html {
  const folder = escaped(share);
  return part("注册表", [
    paragraph(
      "四个文件都只写当前用户（HKEY_CURRENT_USER），不用管理员权限：以办公人员自己的帐户双击，或用组策略“用户配置 → 首选项 → Windows 设置 → 注册表”、登录脚本 <code>reg import</code> 下发。先关闭全部 Office 程序。",
    ),
    table(
      ["文件", "做什么", "撤销"],
      [
        [
          code(basename(IN_PACKAGE.trustShare)),
          `在 <code>…\\Office\\16.0\\WEF\\TrustedCatalogs</code> 下登记 <code>${folder}</code>，等于手工“添加目录”并勾“在菜单中显示”`,
          code(basename(IN_PACKAGE.distrustShare)),
        ],
        [
          code(basename(IN_PACKAGE.oneMachine)),
          `在 <code>…\\Office\\16.0\\WEF\\Developer</code> 下登记 ${code(LOCAL_MANIFEST)}；先新建这个文件夹，放进清单。Excel 启动时就装上，不经过“共享文件夹”。是给开发和试用的办法，试完撤销`,
          code(basename(IN_PACKAGE.notOneMachine)),
        ],
      ],
    ),
    steps(
      `建共享文件夹 <code>${folder}</code>，放进 ${code(IN_PACKAGE.manifest)}。办公人员有读取权限即可，不要给写入权限：能改清单的人就能改它打开的地址（微软的说明里要求读写，那是给开发者自己用的）。`,
      "文件夹叫别的名字，就用 <code>--share</code> 重新打包，或改 .reg 文件里的 <code>Url</code>（反斜杠要写两个）。",
      `导入 ${code(basename(IN_PACKAGE.trustShare))}，办公人员照前面“从共享文件夹添加”做一次。`,
    ),
    undoing(
      "导入对应的撤销文件，再让 Excel 清一次加载项缓存（前面“撤销”里的勾选项，或关闭 Office 后清空 <code>%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef\\</code>）。",
    ),
  ]);
}

const central = ({ url }: Deployment) =>
  part("集中部署（Microsoft 365）", [
    paragraph("这是微软支持的分发办法：办公人员登录就有，Windows、Mac、网页版都行。"),
    steps(
      "Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用 → Office 加载项；世纪互联版等没有“集成应用”的，用“设置 → 加载项 → 部署加载项”。",
      `上传 ${code(IN_PACKAGE.manifest)}，或填 <code>${escaped(`${url}/manifest.xml`)}</code>（要微软的服务器够得着；内网地址请上传文件）。`,
      "先指派给两三个人，过几天再给全部人。最长 24 小时后出现。",
    ),
    points(
      "用户要有 Microsoft 365（或 Office 365）企业、商业、教育、政府许可证，以单位帐户登录，并有 Exchange Online 邮箱；目录在 Microsoft Entra ID 里或与它联合。",
      "本地目录、Office Online Server 和不登录的批量许可版不行，它们只能用共享文件夹。",
    ),
    undoing("在同一处关闭或删除它。"),
  ]);

const onTheWeb = ({ url }: Deployment) =>
  part("网页版和内网服务器", [
    paragraph(
      "Edge 和 Chrome 142 起，外网的页面（Excel 网页版）取内网的文件要先问“允许访问本地网络”；点了“阻止”窗格就打不开。可用策略代答，值是 Excel 网页版的域名和本加载项的地址：",
    ),
    points(
      `Edge、Chrome：<code>LocalNetworkAccessAllowedForUrls</code>（146 起也可用 <code>LocalNetworkAllowedForUrls</code>），值里要有 <code>${escaped(new URL(url).origin)}</code>。`,
      "框架里仍不问、直接拒绝的，146 起有 <code>LocalNetworkAccessPermissionsPolicyDefaultEnabled</code>。",
    ),
    undoing("在策略里去掉这几项。"),
  ]);

const unsupported = () =>
  part("微软不支持的", [
    points(
      "<b>共享文件夹不用于正式分发</b>：微软把它作为测试办法，只有 Windows 能用；清单里的按钮变了，每人要重新添加一次。内网没有 Microsoft 365 时没有别的办法，请知道这一点再用。",
      "<b>Office.js 放在自己的服务器上</b>：微软只支持从它的网址加载。本包随带一份未改动的 Office.js，因为内网没有外网；有人试过不成，所以上面第 5 步要断网试。能上外网的，请用 <code>OFFICE_JS=cdn</code> 重新打包，就用微软的网址。",
      "<b>SharePoint 应用程序目录</b>：不支持功能区按钮，不要用它分发这个加载项。",
      "<b>WEF\\Developer</b>：给开发用的登记，不用于正式分发。",
    ),
  ]);

const update = () =>
  part("更新和卸载", [
    steps(
      "用新版本重新打包，网站文件整个换掉（先复制新文件，最后换 <code>taskpane.html</code>）。重新打开窗格就是新版本；窗格的“怎么用”页写着版本号。",
      "新版本的更新说明若写了“按钮有变”，再换共享文件夹里的清单（集中部署则更新清单），并请办公人员清一次加载项缓存。",
      "工作簿不用动：旧版本写的表、回答和您填的内容，新版本照样认。",
    ),
    undoing(
      "卸载：集中部署里删除；或导入撤销文件、删去共享文件夹里的清单、清缓存，最后撤下网站。工作簿里写好的表是普通工作表，留着不受影响。",
    ),
  ]);
