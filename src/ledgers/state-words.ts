/** What a state of work may be called in any ledger; the vocabulary of the ledger's own field goes before. They count as a whole only. */
export const STATE_WORDS: Readonly<Record<"closed" | "open" | "not-started", readonly string[]>> = {
  closed: [
    "done", "closed", "close", "complete", "completed", "finished", "resolved", "solved", "fixed", "yes", "verified", "完结", "结束", "了结",
  ],
  open: [
    "open", "opened", "doing", "inprogress", "in-progress", "inprocess", "processing", "ongoing", "underway", "wip", "pending", "reopened", "reopen",
    "onhold", "overdue", "delayed", "incomplete", "notdone", "notclosed", "notcompleted", "unresolved", "no", "partial", "partlydone",
  ],
  "not-started": ["todo", "to-do", "new", "notstarted", "planned", "backlog"],
}; // prettier-ignore

/** How a state that is not done yet begins: 待复查, 正在收集材料, 未通过, 拟5月完成, 预计年底完成, 新增, 基本完成. */
export const BEGINS_OPEN =
  /^(?:还在|仍在|正在|正(?:办|整改)|在建|在办|在改|在整改|新增|新建|新发现|有?待|等[待候]|未|尚未|还未|暂未|仍未|没|尚需|仍需|还需|拟|已?计划|预计|预期|力争|争取|将|即将|准备|尽快|(?:延期|逾期|超期|滞后)(?!已?(?:完成|办结|销号))|基本|部分|大部分|初步|阶段性)/;

/** What begins likewise and says nothing of the work: 未发现问题, 未逾期, 没有问题. */
export const SAYS_NO_STATE = /^未(?:发现|见|出现|发生|涉及|超期|逾期|延期)|^没有?(?:问题|发现)/;

/** How it ends: 收集中, 办理中; 集中 is none. */
export const ENDS_OPEN = /(?:[收征筹]集|[^集其途心初高大适])中$/;

/** What was only begun, planned or handed on by the word behind 已: 已启动, 已列入明年计划, 已转后勤处, 已作安排, 已下单. */
export const ONLY_BEGUN =
  /^已(?:经)?(?:启动|开始|开工|动工|着手|推进|跟进|作?(?:出)?(?:安排|部署|布置)|受理|立项|进场|下达|制定|拟|超期|逾期|过期|延期|列[入为]|纳入|编入|排[入期]|计划|规划|预约|预订|约(?!束)|转(?!正|变|化|为|换|好)|移[交送]|交(?:办|由|给)|派[单发]|分派|分[办送]|委托|招标|询价|下单|订购|报修|请人|联系|(?:开会)?(?:研究|讨论)|签(?:订|署)?合同)/;

/** What is not known to be an end: who 已上报, 已责令整改 or 已取消 has not said whether the matter is done. */
export const MAY_BE_EITHER =
  /^已(?:经)?(?:上报|报(?!销|废|名)|提交|提请|呈|申[报请]|请示|汇报|取消|终止|中止|暂停|反[馈映]|通[知报]|告知|要求|责[令成]|督促|催|协调|沟通|对接|约谈|提醒|开展|知晓|阅|(?:落实|申请|安排)(?:经费|资金|预算))/;

/** What says that a part is done and no more: 已完成一半, 已整改一部分, 尚余3处, 其余待采购. */
export const ONLY_PART =
  /一半|半数|[大过]半|(?<![全各])部分(?![类别门])|分之[一二三四五六七八九]|(?:尚|还|仍|剩|只|仅)(?:余|剩|有|差|欠)|(?:其余|剩下|剩余)(?!.{0,4}已)|余[\d一二两三四五六七八九十]+[项处个条笔间台件]/;

/** How far it came, in percent: 已完成80%, 整改90%. */
export const SHARE_DONE =
  /(?:完成|进度|整改|改|办结|办理|落实|归档|清理|更换|修复|处理|推进)[^\d]{0,3}(\d{1,3}(?:\.\d+)?)%/;

/** 已 with what was done in a few words, or a word that says the end of it: 已更新宣传栏, 清理完毕, 整治到位, 改了, 修好了. */
export const DONE =
  /^已(?:经)?[^\d%,;。]{1,12}$|^[^,;。]{1,12}(?:完毕|完成|完结|办结|销号|到位)$|^(?:都|全部?)?(?:整改|改正|更换|清理|处理|解决|落实|改|修|办|补|换)(?:(?:好|完|掉)了?|了)$/;

/** A day and what was done on it: 9月12日电话答复, 已于6月20日整改; 「6月底前整改」 is a plan. */
export const DONE_ON_DAY =
  /^(?:已?于)?(?:\d{4}年)?\d{1,2}(?:月\d{1,2}[日号]?|[./]\d{1,2})(?![之以]?前|起|左右)[^,;。]{0,8}(?:[答回面]复|办结|整改|改正|修[复好]|更换|处理|解决|销号)(?:完毕|到位|合格|好)?了?$/;

/** What makes a word of an end none: 无需整改完毕, 已更换,尚有两处. */
export const NOT_WHOLE = /部分|基本|大部|多数|阶段|初步|一半|不|无|未|没|快|待|尚|正在|%/;

/** 当日面复, 当场答复, 当面答复, 电话答复: answered there and then, not 「拟当面答复」. */
export const ANSWERED_AT_ONCE =
  /(?<!(?:[未没待拟将]|尚未|约定|准备|计划))(?:当[日天场面]|现场|即时|当时|立即|电话|口头)(?:已|予以|作出?|进行)?(?:面复|答复|回复|解答|答疑)(?!中)/;
