import { dayInChina } from "../../assistant";
import { STANDARDS } from "../../standards";
import { main } from "./main";

let closed = false;
// `| head` closes the pipe while there are lines to come: files are saved all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  closed = true;
});
process.stderr.on("error", () => undefined);

void main(process.argv.slice(2), {
  standards: STANDARDS.map(({ id }) => id),
  today: dayInChina(new Date()),
  // Of what checks a workbook, `--help` and a wrong argument need nothing.
  check: async (request) => (await import("./check-file")).checkFile(request),
  print: (line) => {
    if (!closed) console.log(line);
  },
  complain: (line) => console.error(line),
}).then(async (exitCode) => {
  await new Promise((resolve) => process.stdout.write("", resolve));
  if (closed) console.error("输出被中途关闭，后面的结果没有打出来。");
  process.exitCode = closed ? 2 : exitCode;
});
