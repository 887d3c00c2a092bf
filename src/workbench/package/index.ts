import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import packageInfo from "../../../package.json";
import { parsePackageArguments, USAGE } from "./arguments";
import { buildSite } from "./build-site";
import { IN_PACKAGE } from "./deployment";
import { packageFiles } from "./package-files";
import { zipOf } from "./zip-of";

const ROOT = join(__dirname, "..", "..", "..");

/** Runs `npm run package`: builds the add-in for an address and puts it into a zip with all that an office needs beside it. */
async function main(args: readonly string[]): Promise<void> {
  const parsed = parsePackageArguments(args);
  if ("problem" in parsed) {
    console.error(`${parsed.problem}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { out, ...deployment } = parsed.command;
  console.log("正在生成网站文件…");
  const files = packageFiles(await buildSite(ROOT), deployment, packageInfo.version);
  const path = resolve(out ?? `文明创建达标核查-${packageInfo.version}.zip`);
  writeFileSync(path, await zipOf(files));
  console.log(`已写入 ${path}，解压后先看《${IN_PACKAGE.guide.replace(".html", "")}》。`);
}

void main(process.argv.slice(2));
