import { toHundredths } from "../../../grid";
import { inChinese } from "../../../locales";
import { scoreLine } from "../../prose/clause-figures";
import { askedStaff } from "../facts/asked-staff";
import { signerOf } from "../facts/signed-by";
import {
  centreGroupCount,
  departmentCount,
  departmentList,
  groupMembersNamed,
  groupOffice,
  groupSize,
  partyCount,
  staffCount,
  unitHead,
} from "../facts/staff-facts";
import { asOf, formYears, periodText, today } from "../facts/time-facts";
import { unitFull, unitRegion, unitShort } from "../facts/unit-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** A label of forms, and who knows what it asks. */
interface Label {
  readonly asked: string;
  readonly pattern: RegExp;
  readonly know: (context: FormContext) => Known | null;
}

const nobody = (): null => null;
/** The same, for a person to look at. */
export const unsure = (known: Known | null): Known | null => known && { ...known, sure: false };

/** An office of the leading group by itself or with the group's name: 「复查组组长」 is somebody else's. */
function officeOfGroup(office: string): RegExp {
  return new RegExp(`^(?:(?:.{0,8}创建.{0,8})?领导小组|(?:创建)?(?:工作)?小组)?${office}(?:姓名)?$`, "u");
}

/** Labels of forms by what they ask, the telling ones first; what no workbook tells is asked too, and known by nobody. */
export const LABELS: readonly Label[] = [
  { asked: "签字", pattern: /\((?:手写)?签[字名章]\)$|^(?:本人)?签[字名章]$/u, know: nobody },
  { asked: "单位简称", pattern: /^(?:单位)?简称$/, know: unitShort },
  {
    asked: "单位全称",
    pattern:
      /^(?:填报|填表|编制|制[订定]|编报|申报|申请|申报创建|创建|报送|上报|呈报|汇报|制表|参评|责任|自[查评]|被检查?|受检)?(?:单位|机关)(?:名称|全称)?(?:\(?(?:盖章|公章|章)\)?)?$|^落款单位$/,
    know: unitFull,
  },
  // In a form that goes round in the unit a department is meant, in one from above the unit.
  {
    asked: "单位全称",
    pattern: /^(?:填报|填表|编制|编报|报送|上报|呈报|制表|自[查评])部门(?:名称)?(?:\(?(?:盖章|公章|章)\)?)?$/,
    know: (context) => unsure(unitFull(context)),
  },
  // Whoever examines may be meant as well as who is examined.
  {
    asked: "单位全称",
    pattern: /^(?:复查|复验|考核|考评|检查|验收|推荐)(?:单位|机关)(?:名称|全称)?$/,
    know: (context) => unsure(unitFull(context)),
  },
  { asked: "所在地区", pattern: /^(?:所在|所属)?(?:地区|县市区|区域)$/, know: unitRegion },
  {
    asked: "填报时间",
    pattern: /^(?:填报|填表|报送|上报|制表|填写|编制|自查|更新)(?:时间|日期)$/,
    // The paper may be handed in on another day.
    know: (context) => unsure(today(context)),
  },
  { asked: "日期", pattern: /^(?:日期|时间)$/, know: (context) => unsure(today(context)) },
  {
    asked: "考核期",
    pattern: /^(?:考核|统计|自查|测评|评价|创建)(?:期间?|周期|起止时间|时段|区间)$/,
    know: periodText,
  },
  { asked: "年度", pattern: /^(?:考核|自查|统计|创建|申报|所属|测评|复查|填报)?年[度份]$/, know: formYears },
  { asked: "数据截止日", pattern: /^(?:数据)?截[止至](?:日期?|时间)?$/, know: asOf },
  {
    asked: "适用标准",
    pattern: /^(?:适用|测评|考核|创建|执行)?标准(?:名称)?$/,
    know: ({ input }) => standard(input),
  },
  {
    asked: "申报称号",
    pattern: /^(?:申报|申请|拟报)(?:称号|等级|类别|名称)$/,
    know: ({ input }) => unsure(standard(input)),
  },
  {
    asked: "副组长",
    pattern: officeOfGroup("副组长"),
    know: (context) => groupOffice("领导小组副组长", context),
  },
  { asked: "组长", pattern: officeOfGroup("组长"), know: (context) => groupOffice("领导小组组长", context) },
  { asked: "成员", pattern: officeOfGroup("成员(?:名单)?"), know: groupMembersNamed },
  { asked: "其他小组人员", pattern: /组(?:副?组长|长|成员|组员)$|常务副组长$/, know: nobody },
  {
    asked: "办公室主任",
    pattern: /^(?:创建办|领导小组办公室|办公室|创建办公室)(?:主任|负责人)$/,
    know: (context) => groupOffice("领导小组办公室主任", context),
  },
  {
    asked: "办公室所在科室",
    pattern: /(?:创建办|办公室)(?:设在|所在(?:科室|部门)?)$/,
    know: (context) => groupOffice("领导小组办公室所在科室", context),
  },
  {
    asked: "单位负责人",
    pattern:
      /^(?:单位|主要|单位主要|法定|机关)(?:负责人|领导|负责同志|代表人)(?:姓名)?$|^(?:局长|主任|党组书记|一把手)$/,
    know: unitHead,
  },
  {
    asked: "负责人",
    pattern: /^(?:负责人|领导)(?:签[字名章])?$/,
    know: (context) => unsure(unitHead(context)),
  },
  {
    asked: "制表人",
    pattern: /^(?:制表|填表|填报|经办|统计|填写|报送)(?:人|人员)?(?:签[字名])?$/,
    know: (context) => signerOf("制表人", context),
  },
  {
    asked: "审核人",
    pattern: /^(?:审核|复核|审签|核对)(?:人|人员)?(?:签[字名])?$/,
    know: (context) => signerOf("审核人", context),
  },
  {
    asked: "人数",
    pattern:
      /^(?:干部职工|职工|在职|在岗|单位|全体|在职职工|在职干部职工|现有)?(?:总)?人数$|^(?:干部)?职工(?:总)?数$/,
    know: staffCount,
  },
  // Where the roster says nothing of it, some may have been taken on beside the establishment.
  {
    asked: "人数",
    pattern: /^(?:在编|编制内)(?:在岗|干部|职工|人员)*(?:人数|数)$/,
    know: (context) => askedStaff("在编人数", context) ?? unsure(staffCount(context)),
  },
  { asked: "党员人数", pattern: /^(?:中共)?党员(?:人)?数$|^其中[:：]?(?:中共)?党员$/, know: partyCount },
  { asked: "科室数", pattern: /^(?:内设)?(?:科室|机构|部门|股室|处室)(?:个)?数$/, know: departmentCount },
  { asked: "领导小组人数", pattern: /^(?:.{0,8}创建.{0,8})?(?:领导)?小组(?:成员)?总?人数$/, know: groupSize },
  {
    asked: "中心组成员人数",
    pattern: /^(?:党组)?(?:理论学习)?中心组(?:成员)?人?数$/,
    know: centreGroupCount,
  },
  { asked: "内设科室", pattern: /^内设(?:科室|机构|部门)(?:名称)?$/, know: departmentList },
  {
    asked: "自评总分",
    pattern: /^(?:自评|自查|总|综合)(?:得|总)?分$|^得分$/,
    know: ({ input }) => score(input),
  },
  { asked: "文号", pattern: /文号$|发文字号/, know: nobody },
  {
    asked: "联系方式",
    pattern: /(?:电话|手机|邮箱|地址|邮编|传真|联系人|微信)(?:号码?)?$/,
    know: nobody,
  },
];

function standard({ report }: FormContext["input"]): Known {
  return { value: inChinese(report.standardName), from: "所选标准", source: [], sure: true };
}

/** With more of the points to be judged than so many the sum says nothing. */
const MOST_PENDING = 0.5;

/** Points while some of them are still to be judged are no total: unsure. */
function score({ report: { score: sum } }: FormContext["input"]): Known | null {
  if (sum.total === 0 || sum.checked === 0 || sum.pending > sum.total * MOST_PENDING) return null;
  const value = toHundredths(sum.earned);
  return { value, from: scoreLine(sum), source: [], sure: sum.pending === 0 };
}
