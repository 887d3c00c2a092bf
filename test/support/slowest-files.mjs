import path from "node:path";

const SHOWN = 10;

/** Reports the files that took longest, so that a suite that grows slow says where. */
export default class SlowestFiles {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    if (testResults.length <= SHOWN) return;
    const seconds = ({ perfStats }) => (perfStats.end - perfStats.start) / 1000;
    const slowest = [...testResults].sort((one, other) => seconds(other) - seconds(one)).slice(0, SHOWN);
    const lines = slowest.map(
      (result) =>
        `${seconds(result).toFixed(1).padStart(7)} s  ${path.relative(this.rootDir, result.testFilePath)}`,
    );
    process.stderr.write(`\nThe ${SHOWN} slowest files:\n${lines.join("\n")}\n`);
  }
}
