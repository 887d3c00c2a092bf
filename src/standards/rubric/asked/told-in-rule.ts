const COUNTER = "场次|次|场|期|篇|条|份|件|个|%|分(?!钟)";
/** 「报送12篇以上得4分」, 「平均95分以上得10分」: what it takes for so many points. */
const TIER = new RegExp(
  String.raw`(?:(每个?(?:周|月|季度?|半年|年))[^,，;；。\d]{0,6})?(\d+(?:\.\d+)?)(${COUNTER})(?:及|\(含\))?以上的?[,，:：]?(?:得|计|记)(\d+(?:\.\d+)?)分`,
  "g",
);
/** 「按季开展」, 「每季度开会得1分」; not 「每月少一次」. */
const RHYTHM =
  /(?:^|[,，;；。(（])(按[月季周]|每个?(?:月|季度?|半年|学期|周))(?![^,，;；。]{0,8}[少缺漏未扣])/;

/** 「缺1月扣0.5分」: once in each. */
const MISSED =
  /[少缺漏欠](?:开|报|交|搞|学|查|做|更新)?(?:一|1)个?(周|月|季度?|半年|学期)(?!度?评)|(?:^|[,，;；])(?:有)?(?:一|1)个?(周|月|季度?|半年|学期)(?:没有?|未|不)/;
/** 「月两讲，缺0.5」 */
const STARTED =
  /^(?:每?个?|全)((?:周|月|季度?|半年|年)(?:至少|不少于)?[一二两三四五六七八九十\d]+[次场期讲堂篇条])(?=[,，;；。]|$)/;
/** 「以12期为满分」, 「月两讲，缺0.5」 */
const FULL =
  /(?:以)?((?:每个?(?:月|季度?|周|半年)|全年|月|季)?(?:不少于)?[\d一二两三四五六七八九十]+[次场期篇条讲堂])(?=[^,，;；。]{0,6}(?:为满分|得满分|满分|计满分))/;

/** What a rule says of how much or how often, where the requirement says nothing of it: the highest tier, else the rhythm; "" for neither. */
export function toldInRule(rule: string): string {
  const tier = highestTier(rule);
  if (tier !== "") return tier;
  const started = STARTED.exec(rule)?.[1];
  if (started !== undefined) return `每${started}`;
  const [, missing, without] = MISSED.exec(rule) ?? [];
  const missed = missing ?? without;
  return RHYTHM.exec(rule)?.[1] ?? FULL.exec(rule)?.[1] ?? (missed === undefined ? "" : `每${missed}`);
}

/** What it takes for the most points: 「95分以上」; "" where a rule has no tiers. */
export function highestTier(rule: string): string {
  const [best] = [...rule.matchAll(TIER)].sort((one, other) => Number(other[4]) - Number(one[4]));
  return best === undefined ? "" : `${best[1] ?? ""}${best[2] ?? ""}${best[3] ?? ""}以上`;
}
