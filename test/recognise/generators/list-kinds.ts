import type { LedgerKind } from "../../../src/ledgers";

/** One kind of list: titles that name it, columns that it always has, some that it may have. */
export interface ListKind {
  readonly kind: LedgerKind;
  readonly titles: readonly string[];
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
}

/** All ledgers of docs/criteria.md §3 that are kept as lists, with the titles that offices give them. */
export const LIST_KINDS: readonly ListKind[] = [
  { kind: "study", titles: ["学习台账", "政治学习记录", "集中学习登记表"], always: ["date", "topic", "form"], sometimes: ["place", "host", "speaker", "expected", "present", "hours", "people", "category", "recorder"] },
  { kind: "study-hours", titles: ["学时登记表", "干部学时台账"], always: ["person", "date", "hours"], sometimes: ["department", "topic", "form", "position"] },
  { kind: "study-plan", titles: ["学习计划表", "中心组学习计划"], always: ["date", "topic"], sometimes: ["form", "speaker", "people", "person", "department"] },
  { kind: "meeting", titles: ["会议记录", "会议台账", "三会一课登记表"], always: ["date", "type", "topic"], sometimes: ["place", "host", "decision", "expected", "present", "recorder"] },
  { kind: "disclosure", titles: ["政务公开台账", "信息公开登记表"], always: ["date", "topic"], sometimes: ["category", "attribute", "form", "department", "person"] },
  { kind: "petition", titles: ["信访台账", "群众来访登记表", "来信来访登记簿"], always: ["number", "received", "topic"], sometimes: ["petitioner", "channel", "person", "opinion", "replied", "completed", "state", "result"] },
  { kind: "proposal", titles: ["提案办理台账", "人大建议政协提案登记表"], always: ["number", "topic", "replied"], sometimes: ["proposer", "role", "received", "deadline", "satisfaction", "department", "person"] },
  { kind: "hygiene", titles: ["卫生检查登记表", "卫生评比台账"], always: ["date", "department", "score"], sometimes: ["area", "inspector", "problem", "rank", "full-mark", "state"] },
  { kind: "hygiene-area", titles: ["卫生责任区划分表", "卫生包干区一览表"], always: ["area", "person", "department"], sometimes: ["standard", "remark", "floor"] },
  { kind: "activity", titles: ["文体活动台账", "活动台账", "创建活动登记表"], always: ["date", "name"], sometimes: ["type", "place", "organiser", "count", "cost", "person"] },
  { kind: "volunteer", titles: ["志愿服务登记表", "志愿服务台账"], always: ["date", "name", "people"], sometimes: ["place", "count", "hours", "content", "team"] },
  { kind: "pairing", titles: ["结对帮扶台账", "帮扶走访记录"], always: ["date", "object", "person"], sometimes: ["form", "cost", "goods", "result", "department"] },
  { kind: "integrity", titles: ["廉政教育台账", "警示教育登记表", "党风廉政教育记录"], always: ["date", "type", "topic"], sometimes: ["speaker", "place", "people", "count"] },
  { kind: "article", titles: ["调研文章登记表", "理论文章台账"], always: ["author", "topic", "completed"], sometimes: ["type", "words", "published", "department"] },
  { kind: "rule", titles: ["规章制度清单", "制度台账"], always: ["name", "issued"], sometimes: ["document-number", "revised", "state", "department"] },
  { kind: "document", titles: ["文件台账", "发文登记簿"], always: ["name", "document-number", "issued"], sometimes: ["type", "issuer", "department"] },
  { kind: "task", titles: ["任务分解表", "重点工作任务清单"], always: ["name", "deadline", "department"], sometimes: ["target", "measure", "leader", "person", "progress", "state"] },
  { kind: "rectification", titles: ["问题整改台账", "整改清单", "问题清单"], always: ["problem", "measure", "deadline"], sometimes: ["department", "person", "completed", "found", "state", "source", "leader"] },
  { kind: "roster", titles: ["职工花名册", "人员名册"], always: ["name", "department", "position"], sometimes: ["staff-number", "gender", "born", "nation", "phone", "joined", "status", "centre-group"] },
  { kind: "training", titles: ["培训台账", "外出培训登记表"], always: ["person", "name", "date"], sometimes: ["department", "organiser", "level", "days", "hours", "place"] },
  { kind: "satisfaction", titles: ["满意度测评统计表", "民主测评满意率汇总"], always: ["date", "object", "satisfied"], sometimes: ["issued-forms", "returned", "basically", "dissatisfied", "rate"] },
  { kind: "violation", titles: ["违纪违法登记表", "违纪处分台账"], always: ["date", "nature"], sometimes: ["person", "department", "sanction"] },
  { kind: "publicity", titles: ["宣传报道台账", "宣传信息登记表"], always: ["date", "topic"], sometimes: ["column", "author", "state", "department"] },
]; // prettier-ignore
