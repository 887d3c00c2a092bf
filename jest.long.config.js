const { jest } = require("./package.json");

// The workers inherit it; see test/support/long-run.ts.
process.env.TEST_LONG = "1";

/** Every test with all of its cases, and those that are too dear for `npm test`: `npm run test:long`. */
module.exports = {
  ...jest,
  rootDir: __dirname,
  testMatch: [...jest.testMatch, "<rootDir>/test/**/*.long.ts"],
  testTimeout: 3_600_000,
};
