import type { LedgerKind } from "../../../ledgers";

interface LedgerWords {
  readonly named: RegExp;
  readonly done?: RegExp;
}

/** Words by which forms name all that a kind of ledger holds, and what is done with it. */
export const LEDGER_WORDS: Readonly<Partial<Record<LedgerKind, LedgerWords>>> = {
  study: { named: /(?:集中|集体|政治|理论)*学习(?:会|教育)?|^参学/u },
  meeting: { named: /会议|开会|^参会/u, done: /研究|各[类种]/gu },
  activity: { named: /(?:主题|文体|文化体育|各类)*活动/u, done: /举行|承办/gu },
  volunteer: { named: /(?:新时代文明实践)?志愿(?:者)?服务|志愿(?:者)?活动|学雷锋志愿服务/u, done: /队|服务/gu },
  disclosure: { named: /(?:主动)?公开(?:政务|政府|党务)?信息|(?:政务|政府信息|信息|党务)公开|公开/u, done: /发布|主动|信息|事项/gu },
  publicity: { named: /(?:宣传|新闻|政务)*(?:信息|简报|报道|稿件)+|宣传/u, done: /报送|发布|刊发|刊登|编发|采用|撰写/gu },
  article: { named: /(?:理论|调研)*(?:文章|报告|论文)|调研/u, done: /撰写|发表|上报|完成|提交/gu },
  integrity: { named: /(?:党风)?廉[政洁](?:建设|教育)?/u },
  pairing: { named: /(?:结对)?帮扶|走访慰问|结对/u, done: /走访|慰问/gu },
  training: { named: /(?:业务|教育)?培训/u, done: /外出|选派|举办/gu },
  document: { named: /(?:制发|印发|下发)?(?:文件|公文|发文)/u, done: /制发|印发|下发|出台/gu },
  task: { named: /(?:重点|工作|年度)*任务/u, done: /分解|承担|落实/gu },
  petition: { named: /(?:群众|来信|来访|信访|诉求|投诉|举报)*(?:来信来访|来访来信|信访|诉求|投诉|举报)/u, done: /新增|新|受理|收到|接待|接访|登记|承办|办理|事项|的/gu },
  proposal: { named: /(?:人大|代表)?(?:建议(?:和|、)?(?:政协)?提案|建议|提案|议案)/u, done: /承办|收到|办理/gu },
  rectification: { named: /(?:自查|存在|反馈|创建)*(?:问题|隐患)|整改(?:任务|事项|问题|项目)?/u, done: /新增|新|查摆|查找|查出|发现|自查|排查|梳理|存在|反馈|整改/gu },
}; // prettier-ignore

/** The ledgers of which forms ask how many records there are. */
export const COUNTED_KINDS = Object.keys(LEDGER_WORDS) as readonly LedgerKind[];
