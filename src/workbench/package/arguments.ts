import { parseArgs } from "node:util";
import type { Deployment } from "./deployment";

export interface PackageCommand extends Deployment {
  /** Where the zip goes; null leaves it to the version. */
  readonly out: string | null;
}

export const USAGE =
  String.raw`用法：npm run package -- --url https://主机/路径 [--share "\\服务器\文件夹"] [--out 文件.zip]` +
  "\n  --url    网站文件放在哪个地址；Office 只认 https" +
  String.raw`${"\n"}  --share  放清单的共享文件夹；不写就当作 \\主机\wenming`;

const ADDRESS = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/i;
const SHARE = /^\\\\[^\\/:*?"<>|\s]+(?:\\[^\\/:*?"<>|]+)+$/;

/** Reads what `npm run package` was asked for; a problem is one line in Chinese that says what is wrong. */
export function parsePackageArguments(
  args: readonly string[],
): { readonly command: PackageCommand } | { readonly problem: string } {
  const values = optionsOf(args);
  if (!values) return { problem: "参数有误。" };
  if (values.url === undefined) return { problem: "要用 --url 给出网站文件将放在哪个地址。" };
  if (values.url.startsWith("http:"))
    return { problem: "地址要以 https:// 开头，Office 不打开 http 的加载项。" };
  if (!ADDRESS.test(values.url))
    return { problem: `“${values.url}”不是可用的地址，应当像 https://主机/路径，不带 ? 和 #。` };
  const url = values.url.replace(/\/$/, "");
  // A shell that takes backslashes away is got round with slashes.
  const share = (values.share ?? `//${new URL(url).hostname}/wenming`).replaceAll("/", "\\");
  if (!SHARE.test(share)) return { problem: String.raw`“${share}”不是共享文件夹，应当像 \\服务器\文件夹。` };
  return { command: { url, share, out: values.out ?? null } };
}

/** Gives the options as they were typed, or null for one that there is not or that lacks its text. */
function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { url: { type: "string" }, share: { type: "string" }, out: { type: "string" } },
    }).values;
  } catch {
    return null;
  }
}
