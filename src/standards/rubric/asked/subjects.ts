import type { LedgerKind } from "../../../ledgers";

/** What a requirement speaks of, and the ledger that would tell of it. */
interface Subject {
  readonly ledger: LedgerKind;
  readonly when: RegExp;
  /** How telling the words are, from 1 to 3. */
  readonly weight: 1 | 2 | 3;
}

/** By which words a ledger is meant; of the most telling ones the last in the text counts: 「学习教育活动」 is an activity. */
export const SUBJECTS: readonly Subject[] = [
  { ledger: "volunteer", when: /志愿(?:者|服务)|学雷锋|义工/, weight: 3 },
  { ledger: "satisfaction", when: /满意[度率]?(?:问卷)?(?:调查|测评)/, weight: 3 },
  { ledger: "pairing", when: /结对|帮扶|联系村|驻村|慰问/, weight: 3 },
  {
    ledger: "disclosure",
    when: /(?:[政党财村居校院厂社站所]务|事务|信息)公开栏?(?!(?:工作|业务|专题)?(?:汇报|会|培训|领导|例会|推进))|公示|(?<![务息])公开(?:栏|内容|信息|目录|发布)?(?!课|赛|招|选|竞|承诺|透明)|年度报告|新闻发布会|政策解读|解读|动态信息|政府文件/,
    weight: 2,
  },
  { ledger: "disclosure", when: /公开[^,，;；。]{0,6}信息|信息公开/, weight: 3 },
  { ledger: "document", when: /(?<!调研|考察|学习)报告[^,，;；。]{0,8}\d+篇(?!以上)/, weight: 3 },
  {
    ledger: "publicity",
    when: /新闻(?!发布会)|媒体(?:报道|宣传)|公众号|橱窗|专栏|宣传栏(?=.{0,8}期)|出.{0,3}期|推送|板报|墙报|发布信息|(?<!公开[^,，;；。]{0,6})信息.{0,12}[篇条]|报送.{0,10}(?:信息|稿件|简报)|信息.{0,4}(?:报送|上报|稿)|简报|投稿|宣传稿件?|稿件|用稿|刊[登发]|新闻报道|宣传报道|上稿/,
    weight: 3,
  },
  {
    ledger: "integrity",
    when: /谈心(?:谈话)?|廉政(?:谈话|党课|学习)|廉洁教育|廉政教育|党课|提醒谈话|责任状|承诺书/,
    weight: 2,
  },
  {
    ledger: "study",
    when: /专题教育|主题教育|集中学习|学法(?!律)|自学|收看|远程教育|学习会|中心组|理论学习|政治学习|业务学习|专题学习/,
    weight: 2,
  },
  {
    ledger: "study",
    when: /学习教育|研讨|学习|教育/,
    weight: 1,
  },
  {
    ledger: "training",
    when: /(?:参加|外出|上级|派员).{0,8}培训|调训|轮训|脱产|教育培训|训练|实训/,
    weight: 2,
  },
  {
    ledger: "meeting",
    when: /(?<!调查|理论|课题|政策|学习)研究(?:[一二两三四\d]+次)?[^,，;；。、]{2,14}工作|(?:党[组委]|班子|支部|局务会|领导小组)[^,，;；。、]{0,8}(?:研究|听取|分析|部署)|听取[^,，;；。]{2,16}汇报/,
    weight: 3,
  },
  {
    ledger: "meeting",
    when: /召开|(?:党委|党组|[局厅委馆院校所站社厂园]务|理事|班子|支委|两委|村务)会(?![员计])|[\u4e00-\u9fff](?:委员会(?=(?:会议)?[^,，;；。]{0,6}(?:召开|每|\d|一次))|家长会|议事会|恳谈会|代表会|推进会|分析会|调度会|协调会|职代会|代表大会)|考评(?!办法|制度|细则)|向.{1,8}报告|研究|研判|组织生活|动员|汇报|支部会|小组会|碰头会|述责|议事日程|议程|专题会|大会|办公会|班子会|交流会|总结会|恳谈|协商|专题汇报|座谈会?|例会|会议|听取.{0,12}汇报|专题汇报|部署|民主评议(?:党员)?|评议|党性分析|述职|组织生活会|党员大会|支委会|讨论|推进会|联席会|报告会|民主恳谈|调度|审议|会商|议事|通报情况|作.{0,10}报告|考核(?!办法|制度|细则)|绩效考评/,
    weight: 2,
  },
  {
    ledger: "activity",
    when: /接访|下访|接待[^,，;；]{0,6}来访|义诊|比武|练兵|参观|走访|植树|观影|展览|联欢|联谊|诵读|朗诵|宣誓|祭扫|健步|评选|督导|考察|团日|演出|测试|巡讲|招聘会|巡河|巡护|辅导|下乡|演练|排查|消杀|自查|分享会|沙龙|展示|义诊|巡视|整治|竞赛|比赛|讲堂|演练|巡查|清扫|大扫除|演讲|征文|文体|阅读|读书|培训|讲座|检查|督查|调研|进(?:机关|社区|企业|学校|校园|乡村|农村|家庭|军营|网络|单位)|宣传活动|宣讲|创建文明窗口|主题党日/,
    weight: 2,
  },
  { ledger: "activity", when: /活动/, weight: 1 },
  { ledger: "activity", when: /宣传/, weight: 1 },
  {
    ledger: "article",
    when: /调研课题|课题报告|心得|体会文章|调研文章|理论文章|论文|调研报告|笔记|读后感/,
    weight: 3,
  },
  { ledger: "article", when: /撰写|撰文/, weight: 2 },
];

/** Words of a topic by which records are found, with what stands for them; everything else is the text's own. */
export const TOPICS: readonly { readonly when: RegExp; readonly words: readonly string[] }[] = [
  { when: /精神文明/, words: ["精神文明", "文明创建"] },
  { when: /党风廉政|廉政|廉洁/, words: ["廉政", "廉洁"] },
  { when: /阅读|读书|书香/, words: ["阅读", "读书"] },
  { when: /普法|法治|法制|法律/, words: ["普法", "法治", "法制", "法律"] },
  { when: /清扫|大扫除/, words: ["清扫", "大扫除"] },
  { when: /谈心谈?话?/, words: ["谈心"] },
];
