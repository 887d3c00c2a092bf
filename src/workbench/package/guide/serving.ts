import { IN_PACKAGE, partsOf, type Deployment } from "../deployment";
import { NGINX_ROOT } from "../server/nginx-conf";
import { escaped } from "./drawing";
import { code, listing, paragraph, part, points, steps, table, undoing, type Html } from "./page";

/** The certificate that an administrator gets, and how machines come to trust it. */
export function certificate(deployment: Deployment): Html {
  const { host } = partsOf(deployment);
  return part("证书", [
    paragraph(
      "Office 只打开 https 的加载项，而且证书要被那台机器信任：窗格里不能像浏览器那样点“继续访问”，不受信任就是空白或报错。",
    ),
    points(
      `证书的“使用者可选名称（SAN）”里要有 <code>${escaped(host)}</code>；只写在“使用者（CN）”里不算。`,
      "最省事的是单位自己的证书颁发机构（例如 AD 证书服务）签发：域里的机器已经信任它。",
      "没有颁发机构、用自签的，要把根证书用组策略发下去：“计算机配置 → 策略 → Windows 设置 → 安全设置 → 公钥策略 → 受信任的根证书颁发机构”。不要让办公人员自己点“安装证书”。",
      "Mac 在“钥匙串访问”里把根证书设为“始终信任”，或用移动设备管理下发。",
      "服务器要连同中间证书一起发；到期前换，换证书不用动清单和机器。",
    ),
    undoing("在组策略里删去那张根证书；机器下次刷新策略后不再信任它。"),
  ]);
}

export function iis(deployment: Deployment, webConfig: string): Html {
  const { host, path } = partsOf(deployment);
  const where =
    path === "/"
      ? "设为网站的物理路径"
      : `在网站下添加虚拟目录，别名 ${code(path.replaceAll(/^\/|\/$/g, ""))}，物理路径指向它`;
  return part("IIS", [
    steps(
      `把 ${code(`${IN_PACKAGE.site}/`)} 里的全部文件（连同 <code>web.config</code>）复制到服务器的一个文件夹，${where}。`,
      `网站的“绑定”里加 https、主机名 <code>${escaped(host)}</code>，选上面的证书。`,
      "身份验证只开“匿名身份验证”：窗格打开时没有人输密码。",
    ),
    paragraph("<code>web.config</code> 的内容："),
    listing(webConfig),
    undoing("删除虚拟目录（或网站）和那个文件夹。"),
  ]);
}

export const nginx = (conf: string) =>
  part("nginx", [
    steps(
      `把 ${code(`${IN_PACKAGE.site}/`)} 里的文件（<code>web.config</code> 不用）放到 ${code(NGINX_ROOT)}。`,
      `把 ${code(IN_PACKAGE.nginx)} 放到 <code>/etc/nginx/conf.d/</code>，改好证书的位置；已有同名 <code>server</code> 的，只取其中的 <code>map</code> 和 <code>location</code>。`,
      "<code>nginx -t</code> 通过后 <code>nginx -s reload</code>。",
    ),
    listing(conf),
    undoing("删去那个文件和文件夹，再 <code>nginx -s reload</code>。"),
  ]);

export const headers = () =>
  part("这些响应头为什么要有", [
    table(
      ["响应头", "为什么"],
      [
        [
          code("Content-Security-Policy"),
          "只许从本服务器取文件，不许连别处；和页面里写的是同一条。后台线程只听自己那个文件的响应头，所以每个文件都带",
        ],
        [code("X-Content-Type-Options: nosniff"), "不许浏览器猜文件类型；因此 .js、.css 的类型要对"],
        [
          code("Cache-Control"),
          "名字里带校验码的文件留一年；<code>taskpane.html</code>、清单和 <code>office-js</code> 每次问一声（没变就不重传），更新才会马上生效",
        ],
        [
          "图标（<code>assets</code>）没有 <code>Cache-Control</code>",
          "微软要求图标可以缓存；带了 <code>no-cache</code> 之类，Windows 版 Excel 就换成默认图标。机器上“Internet 选项 → 高级 → 不将加密的页存盘”若勾着，也会这样",
        ],
        [
          "没有 <code>X-Frame-Options</code>",
          "网页版把窗格放在框架里；要限制框架，只能用 <code>frame-ancestors</code> 并列出网页版的全部域名",
        ],
      ],
    ),
  ]);
