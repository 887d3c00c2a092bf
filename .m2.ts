import { readFileSync } from "node:fs";
import { installGlobals, openOffice } from "./src/workbench/host/node";
import { excel } from "./src/excel";
import { recogniseTables } from "./src/assistant/reading/reading";
import { readOwnSheets } from "./src/own-sheets";
import { sheetsWithPlaceholders } from "./src/assistant/templates/templates-of";
import { recognise, unitName } from "./src/recognise";
import { checkTables, settleOptions } from "./src/assistant/checking/check-tables";
(async () => {
const file = process.argv[2] ?? "assets/samples/civilized-organ-2024.xlsx";
const opened = await openOffice(new Uint8Array(readFileSync(file)), "a.xlsx", {});
if (!opened.ok) throw 1;
installGlobals(opened.office);
const timed = <T,>(n: string, f: () => T): T => { const t = performance.now(); const v = f(); console.log(n, Math.round(performance.now() - t)); return v; };
const snap = await excel.read();
const mem: any = { version: 1, answers: {}, columns: {}, words: { confirmations: {}, waivers: {} } };
const known = new WeakMap();
let r: any;
for (let i = 0; i < 6; i++) {
  const m = { ...mem, answers: { ["mark:x" + i]: "rest" } };
  r = timed("recognise", () => recogniseTables(snap, m, undefined, known));
  timed("  own", () => readOwnSheets(snap));
  timed("  placeholders", () => sheetsWithPlaceholders(snap));
  timed("  unit", () => unitName(snap.sheets, r.recognition.ledgers));
  timed("  recognise", () => recognise(snap.sheets, { memory: m, ownSheets: new Set() }, known));
  const o = settleOptions(r, { standard: "city-civilized-organ", period: null, asOf: null }, "2024-12-31");
  timed(" check", () => checkTables(r, o));
}
})();
