import { dayInChina } from "../../assistant";
import { STANDARDS } from "../../standards";
import { checkFile } from "./check-file";
import { main } from "./main";

void main(process.argv.slice(2), {
  standards: STANDARDS.map(({ id }) => id),
  today: dayInChina(new Date()),
  check: checkFile,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
