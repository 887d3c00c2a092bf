import { compactText } from "../../grid";

/**
 * Registers of an office that prove nothing here, whatever their columns are called: a booking is no meeting, a gate's list of visitors
 * no petition.
 */
const REGISTERS =
  "加班|报名|预约|预订|采购|领用|出入库|库存|盘点|报修|维修|用车|车辆|派车|用印|印章|快递|邮件收发|菜单|菜谱|体温|测温|门卫|进出|出入|借阅|工资|报销|预算|决算";

/**
 * What is done with things and money, of which no ledger here tells: books for study that are handed out are no session, a fee for cleaning
 * is no inspection. 办理 alone is what becomes of a petition too.
 */
const ACTS =
  "领取|申领|发放|派发|领发|签领|缴纳|缴交|收缴|缴费|交费|扣款|付款|借款|支付|支出|结算|购置|订购|申购|借用|租用|租赁|充值|(?:[证卡]件?|证书|手续|护照|保险|公积金|年检|年审)办理";

/** What may follow the act before the title ends: 「领取登记表」, 「发放签收表」, 「收缴情况统计表」. */
const AFTER =
  "(?:情况|使用|收发|人员|来访|明细|物品|用品|申请|审批|信息|签收|签领){0,3}(?:登记|记录|统计|明细|安排|汇总|申请|审批|一览){0,2}(?:表|册|簿|本|单|清单|台账)?$";

const FOREIGN = new RegExp(`(?:(?<register>${REGISTERS})|(?<act>${ACTS}))${AFTER}`);

/** What is given out, or paid for, as a part of what a ledger here tells of; people who are lent are people. */
const OURS = /(?:宣传|问卷|测评|意见|倡议).{0,8}(?:发放|派发)|经费.{0,6}(?:支出|支付)|借用人员/;

/** Columns of what was given or paid, to whom. */
const GIVEN =
  /金额|单价|数量|规格|型号|尺码|件数|份数|品名|标准|费$|领取|领用|领款|签领|签收|实发|应发|账号|卡号|开户|支付|凭证|发票|押金|证件|证号/;
/** Columns of what took place, or of what became of a case. */
const TOOK_PLACE =
  /主题|议题|议程|会议|活动|主持|主讲|授课|记录人|参加|参与|参会|出席|列席|地点|得分|扣分|评分|检查|问题|整改|反映|诉求|办结|答复|服务(?:内容|项目|时长|对象)|学习(?:内容|时间|日期|形式|主题)|慰问|走访|帮扶|满意|内容$/;

/**
 * The matter that a title ends with, where it is none of a ledger here: 领取 of 「学习资料领取登记表」. The words have to end the title:
 * 「公务用车问题整改台账」 is about what was put right. Null where it is a ledger's, or where the columns tell more of what took place than
 * of what was given or paid.
 *
 * @param title a table's own, or the sheet's name where it has none
 * @param columns the columns' names, folded
 */
export function foreignMatter(title: string, columns: readonly string[] = []): string | null {
  const name = compactText(title)
    .replace(/^(?:[([【〔][^)\]】〕]*[)\]】〕])+/, "")
    .replace(/[([【〔].*$/, "")
    .replace(/(?:第?[一二三四]季度|[上下]半年|[\d年月日度]+)+$/, "");
  const { register, act } = FOREIGN.exec(name)?.groups ?? {};
  if (register !== undefined) return register;
  if (act === undefined || OURS.test(name)) return null;
  const given = columns.filter((column) => GIVEN.test(column)).length;
  const tookPlace = columns.filter((column) => TOOK_PLACE.test(column) && !GIVEN.test(column)).length;
  return tookPlace > given ? null : act;
}
