import type { Deed } from "./deed";

/** What political theory was about. */
interface PoliticalTopics {
  /** What was studied, the most telling first. */
  readonly topics: readonly Deed[];
  /** Campaigns of study, which one holds and does not study: 「党纪学习教育」. */
  readonly campaigns: readonly Deed[];
}

/** A campaign and what its session was about: 「党纪学习教育专题」 and 「《中国共产党纪律处分条例》」. */
const CAMPAIGN = /^([\u3400-\u9fff]{2,24}?(?:学习教育|主题教育|专题教育))(?:专题|学习|活动)?[：:]?(.*)$/u;
/** Without them two topics have nothing in common. */
const COMMON = /中国共产党|习近平|总书记|新时代|中国特色|社会主义|中央|精神|学习|教育|贯彻|落实|深入|党的/gu;
/** So many characters in a row make a topic the campaign's own matter: 八项规定. */
const A_MATTER = 4;

/** What speaks to everybody first, then laws and rules of the Party; of others the order stays. */
const TELLING: readonly RegExp[] = [
  /党的[一二三四五六七八九十]+大|[一二三四五六七八九]中全会/u,
  /重要讲话|重要论述|重要指示/u,
  /中央\p{Script=Han}{2,8}会议|两会/u,
  /条例|准则|规定|党章/u,
];

/** Topics of political theory with campaigns apart: what belongs to a campaign that is told is not told again. */
export function politicalTopics(deeds: readonly Deed[]): PoliticalTopics {
  const campaigns = new Map<string, Deed>();
  const topics: Deed[] = [];
  for (const deed of deeds) {
    const [, name, rest = ""] = CAMPAIGN.exec(deed.text) ?? [];
    if (name === undefined) {
      topics.push(deed);
      continue;
    }
    const known = campaigns.get(name);
    campaigns.set(name, {
      text: name,
      times: (known?.times ?? 0) + deed.times,
      cells: [...(known?.cells ?? []), ...deed.cells],
    });
    // A motto in quotation marks is none.
    if (/^《.+》/u.test(rest)) topics.push({ ...deed, text: rest });
  }
  const ofCampaigns = (topic: string): boolean => [...campaigns.keys()].some((name) => isOf(topic, name));
  const left = topics.filter(({ text }) => !ofCampaigns(text));
  return {
    campaigns: [...campaigns.values()],
    topics: left
      .filter(({ text }, at) => left.findIndex((one) => one.text === text) === at)
      .sort((one, other) => rankOf(one.text) - rankOf(other.text)),
  };
}

function isOf(topic: string, campaign: string): boolean {
  return topic.split(COMMON).some((part) => {
    const starts = Array.from({ length: Math.max(0, part.length - A_MATTER + 1) }, (_, at) => at);
    return starts.some((at) => campaign.includes(part.slice(at, at + A_MATTER)));
  });
}

function rankOf(text: string): number {
  const found = TELLING.findIndex((pattern) => pattern.test(text));
  return found < 0 ? TELLING.length : found;
}
