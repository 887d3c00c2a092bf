import type { LedgerKind } from "../../../ledgers";
import { zero } from "../../targets";
import { offeredCall } from "./calls";
import { counted, type Reader } from "./reading";

const NONE = /无|未|不发生|不出现|不出事|没有|杜绝|严禁|防止|零|不得|遵守|处分/;
/** What must not happen, and the ledger that would hold it. */
const CASES: readonly { readonly ledger: LedgerKind; readonly when: RegExp; readonly sure: boolean }[] = [
  { ledger: "violation", when: /违[纪法规][^,，;；。、]{0,6}|党纪(?:党规|政纪)|党内处分|刑事|治安案件|案件|被盗|不出事|黄赌毒|失泄密|泄密|保密审查|问责|处分/, sure: true },
  { ledger: "hygiene", when: /烟[头蒂]|吸烟/, sure: false },
  { ledger: "rectification", when: /(?:督查|检查).{0,8}(?:不合格|问题|指出)/, sure: false },
  { ledger: "petition", when: /上访|非访|投诉|集体访/, sure: false },
  { ledger: "violation", when: /事故|通报批评/, sure: false },
]; // prettier-ignore

/** 「无违纪违法」, 「不发生刑事案件」: what must not happen. */
export const readNone: Reader = ({ text, figures, rule }) => {
  const none = NONE.exec(text)?.[0];
  if (none === undefined || figures.length > 0) return null;
  const found = CASES.find(({ when }) => when.test(text));
  if (found === undefined || /制度|教育|学习|宣传|活动|措施/.test(text)) return null;
  const named = found.when.exec(text)?.[0] ?? "";
  const words = /违[纪法规]|党纪|党内处分|^处分$/.test(named) ? [] : [named];
  return counted(offeredCall("none", found.ledger, words), found.ledger, words, zero, {
    sure: found.sure && !/酌情/.test(rule),
    reason: { key: "asked.reason.none" },
    restsOn: [none, named],
    wants: null,
  });
};
