import { ledgerEvidence, type LedgerWeight } from "./ledger-evidence";
import { likelihood } from "./likelihood";
import type { Draft, Reading } from "./reading";

/** Something that speaks for or against a count in a ledger, and how much. */
interface Sign {
  readonly weight: number;
  readonly of: (reading: Reading, draft: Draft, beside: Beside) => number;
}

/** What else is known of a requirement. */
interface Beside {
  /** The ledger for which its own words speak most. */
  readonly own: LedgerWeight | undefined;
  /** How it would be read as a matter of judgement; null where nothing speaks for that. */
  readonly manual: Draft | null;
}

const says =
  (pattern: RegExp, of: (reading: Reading) => string) =>
  (reading: Reading): number =>
    pattern.test(of(reading)) ? 1 : 0;
const times =
  (pattern: RegExp, most: number) =>
  ({ text }: Reading): number =>
    Math.min(most, text.match(pattern)?.length ?? 0);

const NOT_THERE =
  /未(?:按[^,，;；]{1,6})?(?:报送|上报|研究|参加|参与|召集|撰写|签|完成|配备|设|执行|公开|公示)|未(?:开展|组织|召开|制[定订]|建立|举办|成立|落实|搞|做)|没有?(?:开展|组织|召开|制|建|搞|开)|无[\u4e00-\u9fff]{2}|不(?:开展|组织)|缺[^一1]/;
const WRITTEN = /记录|台账|签到|照片|图片|简报|通知|文件|方案|资料|纪要|影像|手册|登记|材料/;
const SEEN = /现场|实地|走访|^看|听取?|问|座谈|抽|暗访|观摩|评议|评定/;
const WILLED =
  /做到|确保|保持|注重|善于|能够|敢于|勇于|鼓励|关心|重视|支持|体现|提升|提高|增强|推动|促进|引导|切合|落实|遵守/;
const HOW_WELL =
  /到位|规范|有序|良好|扎实|明显|显著|认真|切实|合理|干净|整洁|清楚|齐全|团结|有效|准确|真实|充分|充足|高效|务实|完善|完备|和谐|得力|过硬|满意|清晰|文明|热情|严格|相符|实际|突出|有力|到底|[好强](?=$|[,，;；。、])/g;

/**
 * What tells a requirement that a ledger holds from one that a person judges, where it states no number. The weights are those of a logistic
 * regression on 338 rows of public and invented rubrics that state no number, checked on 84 others; facts about how rubrics are written.
 */
const SIGNS: readonly Sign[] = [
  { weight: 1.23, of: (reading, _, { own }) => Math.min(8, told(reading, own)) / 4 },
  { weight: 1.27, of: ({ text }, _, { own }) => (endsWithItsName(text, own?.word ?? "") ? 1 : 0) },
  { weight: 1.12, of: says(NOT_THERE, ({ rule }) => rule) },
  { weight: 0.94, of: says(WRITTEN, ({ materials }) => materials) },
  { weight: 1.33, of: (_, { assumed = [] }) => (assumed.includes("per") ? 0 : 1) },
  { weight: 1.15, of: (_, { like = null }) => (like === null ? 0 : 1) },
  { weight: -1.67, of: says(SEEN, ({ materials }) => materials) },
  { weight: -1.38, of: (_, __, { manual }) => (manual === null ? 0 : 1) },
  { weight: -1.19, of: says(WILLED, ({ text }) => text) },
  { weight: -0.74, of: times(HOW_WELL, 4) },
  { weight: -0.38, of: times(/[,，;；。]/g, 6) },
];
const BASE = -1.53;

/** How much speaks for its ledger; what it stands under speaks where the text names none: 「无空白月」. */
function told({ dimensions }: Reading, own: LedgerWeight | undefined): number {
  return (own ?? ledgerEvidence(dimensions, [])[0])?.weight ?? 0;
}

/** A part that ends with what the ledger holds asks for it: 「苗圃防火演练」, 「园艺知识竞赛活动」. */
function endsWithItsName(text: string, word: string): boolean {
  if (word === "") return false;
  return text
    .split(/[,，;；。(（]/)
    .some((part) => part.replace(/(?:活动|工作|制度|记录)?$/, "").endsWith(word) || part.endsWith(word));
}

/**
 * How likely it is, from 0 to 1, that what a draft counts is asked to be counted rather than judged.
 *
 * @param manual how it would be read as a matter of judgement
 */
export function likelyCounted(reading: Reading, draft: Draft, manual: Draft | null): number {
  const beside = { own: ledgerEvidence(reading.text, [])[0], manual };
  const sum = SIGNS.reduce((total, { weight, of }) => total + weight * of(reading, draft, beside), BASE);
  return likelihood(sum);
}
