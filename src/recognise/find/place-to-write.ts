import { compactText, type CellValue } from "../../grid";

const DATE = "(?:(?:19|20)?年(?:月日?)?|月日)(?:[上下]午)?(?:时分?)?";
const UNFILLED_DATE = new RegExp(`^${DATE}(?:(?:至|到|[-—–~])(?:${DATE}|日))?$`);
const UNFILLED_COUNT = /^(?:人次?|小时|分钟|学时|课时|时分|次)$/;
const TO_PASTE =
  /^[(【]?(?:此处)?(?:照片|相片|图片|附件|票据|凭证|材料)?(?:粘贴|张贴)(?:照片|图片)?[处栏区][)】]?$/;
const TO_CHOOSE =
  /^[(【<]?(?:请|点击|单击)(?:在此|此处)?(?:下拉)?(?:选择|填写|填入|填报|输入|录入|勾选).{0,8}$/;
const UNTICKED = /^(?:[□○◯☐][^□○◯☐☑☒√✓✔■●×]{1,8}){2,}$/;

/**
 * Whether a cell holds only what a form has printed where somebody is to write: 「    年  月  日」, 「____」, 「____小时」, 「□男 □女」, 「照片粘贴处」, 「请选择」. It says as
 * little as an empty cell does.
 */
export function isPlaceToWrite(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 40) return false;
  const text = compactText(value).replace(/[_＿﹍]+/g, "");
  if (text === "") return value.trim() !== "";
  return (
    UNFILLED_DATE.test(text) ||
    UNFILLED_COUNT.test(text) ||
    UNTICKED.test(text) ||
    TO_PASTE.test(text) ||
    TO_CHOOSE.test(text)
  );
}

/** A picture in a cell as WPS keeps it: `=DISPIMG("ID_…",1)`, which Excel shows as #NAME?. */
export function isPicture(value: CellValue): boolean {
  return typeof value === "string" && (value === "#NAME?" || /^=?(_xlfn\.)?DISPIMG\(/i.test(value.trim()));
}
