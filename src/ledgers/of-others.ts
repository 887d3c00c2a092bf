import { compactText } from "../grid";

/**
 * 「退单」, 「不属本乡职责」, 「转县交通局」: another level's office has it. A department of one's own answers for the unit (「转城建办办理」), and what
 * 「市局转县局」 came to it.
 */
const SENT_ON =
  /退单|退件|(?:已|予以)退回|不予受理|不属于?(?:我|本|该)[^,。;]{0,6}(?:职责|职权|管辖|辖区|范围|受理|事权|单位|部门)|(?:不在|超出)(?:我|本|该)[^,。;]{0,6}(?:范围|职责|辖区)|(?<!(?:局|委|办|中心|政府|上级|平台|热线)已?)(?:转|移交|移送|改派|转派|转交|转送|转办)(?:至|给|往|到|由)?[^,。;]{0,6}[省市县区旗州乡镇][^,。;]{0,8}(?:局|委|厅|院|公司|政府|办事处|[支大]队)/;

/** 「同DP260007」, 「（重复来电）」: the same matter once more. */
const SAME_AGAIN =
  /重复(?:件|工单|信访|投诉|反映|诉求|来[信访电件]|留言|登记)|^同(?:上件|前件|第\d+[号件]|[A-Za-z]*\d{2,})/;

/** Whether a register says that a matter is answered elsewhere: sent on to whom it belongs, or entered before. */
export function isAnsweredElsewhere(value: unknown): boolean {
  const text = compactText(String(value));
  return SENT_ON.test(text) || SAME_AGAIN.test(text);
}
