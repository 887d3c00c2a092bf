import { compactText } from "../grid";

/** What stands under 存在问题 where an inspection found none. */
const NO_PROBLEM =
  /^(?:无|没有|未发现|未见|暂无|正常|良好|合格|整洁|[-—–/\\]+)(?:明显)?(?:问题|隐患|异常)?[。.]?$|^(?:检查|本次|经)?.{0,4}(?:未发现|没有发现|未见|无)(?:安全|明显)?(?:问题|隐患|异常)[。.]?$/;

/** Whether a cell under 存在问题 says that there was none: 「无」, 「未发现明显问题」, 「——」. */
export function saysNoProblem(value: unknown): boolean {
  return NO_PROBLEM.test(compactText(String(value)));
}
