const { jest } = require("./package.json");

// The workers inherit it; see test/support/long-run.ts.
process.env.TEST_LONG = "1";

/** Every test with all of its cases: `npm run test:long`. */
module.exports = { ...jest, rootDir: __dirname, testTimeout: 3_600_000 };
