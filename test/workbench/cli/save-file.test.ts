import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandProblem } from "../../../src/workbench/cli/problem";
import { saveFile, whyNot } from "../../../src/workbench/cli/save-file";

const folder = () => mkdtempSync(join(tmpdir(), "save-"));

it("replaces a file whole and leaves nothing beside it", () => {
  const place = folder();
  const file = join(place, "结果.json");
  writeFileSync(file, "原来的");
  saveFile(file, "新的", false);
  expect(readFileSync(file, "utf8")).toBe("新的");
  expect(readdirSync(place)).toEqual(["结果.json"]);
});

it("puts nothing over a file that is there where a new one was meant", () => {
  const file = join(folder(), "台账.xlsx");
  writeFileSync(file, "原来的");
  expect(() => saveFile(file, "新的", true)).toThrow(CommandProblem);
  expect(readFileSync(file, "utf8")).toBe("原来的");
});

it("says that a folder is not there, and makes nothing", () => {
  const file = join(folder(), "没有", "台账.xlsx");
  expect(() => saveFile(file, "新的", true)).toThrow("写不进");
  expect(existsSync(file)).toBe(false);
});

it("says why where a file stands in the folder's place", () => {
  const file = join(folder(), "台账.xlsx");
  writeFileSync(file, "原来的");
  expect(() => saveFile(join(file, "结果.json"), "新的", false)).toThrow(CommandProblem);
});

it("takes the longest name that the disk takes", () => {
  const place = folder();
  const file = join(place, `${"长".repeat(83)}.json`);
  saveFile(file, "新的", true);
  expect(readFileSync(file, "utf8")).toBe("新的");
});

// Windows has neither links nor such rights for everyone.
const onUnix = process.platform === "win32" ? it.skip : it;
onUnix("leaves a link a link and a file's rights as they are", () => {
  const place = folder();
  const [file, link] = [join(place, "结果.json"), join(place, "链接.json")];
  writeFileSync(file, "原来的", { mode: 0o600 });
  symlinkSync(file, link);
  saveFile(link, "新的", false);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("新的");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it.each([
  ["ENOSPC", "磁盘已满"],
  ["EROFS", "只读"],
  ["EACCES", "没有写入的权限"],
])("says why for %s", (code, words) => {
  expect(whyNot(Object.assign(new Error("x"), { code }))).toContain(words);
});
