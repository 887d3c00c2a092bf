import { chineseNumber, numberInText } from "../../../grid";

/** 「一月一换」, 「一季一开」: what is done each time is the second word. */
const ONE_EACH = /(?<![第\d])一(周|月|季|年)一([\u4e00-\u9fff]{1,2})(?=$|[,，、;；。])/g;
/** 「季季有」, 「月月开展」 */
const EACH_ONE = /(?<![第每一二三四\d])(周|月|季|年)\1(?![一二三四五六日])(?:都?(?:有|开展|搞))?/g;
/** 「三个月一次」, by how many months. */
const EACH_MONTHS: Readonly<Record<string, string>> = {
  三: "每季度",
  "3": "每季度",
  六: "每半年",
  "6": "每半年",
};

/** Numerals as they stand on cheques: 「每季壹次」. */
const FORMAL = "壹贰叁肆伍陆柒捌玖拾";
const PLAIN = "一二三四五六七八九十";

/** 「九成五」 */
const TENTHS =
  /(?<![组构造完达收建促形养])([一二三四五六七八九])成([一二三四五六七八九])?(?![立员功果本长就绩都效品套熟人])/g;

/** A limit whose unit is left to the reader: 「满意率≥98」, 「评分均在85以上」, 「参观不少于2」. */
const BARE_LIMIT =
  /(?:≥|>=|≤|<=|＞|>|不低于|不少于|不得低于|不得少于|不超过|至少|达到?|在|高于)\s*(\d+(?:\.\d+)?)(?=以[上下内]|[,，;；。、)）(（]|$)/g;
const OF_SHARE = /率|占比|比例|比重|覆盖|满意|好评|出勤|合格|面$/;
const OF_MARKS = /分|评|考核|考试|测试|成绩|均$|卫生/;

/** The unit of a bare limit: what it is said of tells it, else how large it is. */
function unitOf(before: string, value: number): string {
  if (OF_SHARE.test(before)) return "%";
  if (OF_MARKS.test(before) && value >= 40) return "分";
  return value > 60 && value <= 100 ? "%" : "次";
}

/** Bare limits with their units, by what stands before each from the last stop or the last limit on. */
function withUnits(text: string): string {
  let from = 0;
  return text.replace(BARE_LIMIT, (limit, value: string, at: number) => {
    const before =
      text
        .slice(from, at)
        .split(/[,，;；。:：()（）]/)
        .at(-1) ?? "";
    from = at + limit.length;
    return limit + unitOf(before, Number(value));
  });
}

/** Numbers, shares and rhythms of a text in the form in which figures are read: 「百分之九十六」, 「九成五」, 「一趟」, 「上、下半年各1次」. */
export function inFigures(text: string): string {
  return withRhythms(withUnits(withNumbers(text)));
}

/** 「场次合计24」, 「篇数不少于12」: the counter stands before its number. */
const COUNTER_FIRST =
  /([次场期篇条])[次数](?:合计|总计|共计|达到?|须达|应达|为)?(不少于|不低于|至少|≥)?(\d+|[一二两三四五六七八九十]+)(?=$|[,，、;；。)）])/g;

function withNumbers(text: string): string {
  return (
    text
      .replace(COUNTER_FIRST, "$2$3$1")
      .replace(
        new RegExp(`[${FORMAL}](?=[次场期回个份篇项人名万])`, "g"),
        (sign) => PLAIN[FORMAL.indexOf(sign)] ?? sign,
      )
      .replace(/百分之(\d+(?:\.\d+)?|[一二三四五六七八九十百]+)/g, (whole, number: string) => {
        const value = numberInText(number);
        return value === null ? whole : `${String(value)}%`;
      })
      .replace(
        TENTHS,
        (_, tens: string, ones: string | undefined) =>
          `${String((chineseNumber(tens) ?? 0) * 10 + (ones === undefined ? 0 : (chineseNumber(ones) ?? 0)))}%`,
      )
      // 「三月十五日」
      .replace(
        /([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
        (_, month: string, day: string) =>
          `${String(chineseNumber(month) ?? "")}月${String(chineseNumber(day) ?? "")}日`,
      )
      .replace(/双百(?![分年])|(?<=率[^,，;；。]{0,4})(?:两个|均为?|都是?)100%?(?!\d)/g, "均100%")
      .replace(/(\d+)\s*[hH](?![a-zA-Z])/g, "$1小时")
      .replace(/(\d+|[一二两三四五六七八九十])(?:回|趟|遍|遭)(?![复答访应家头避收乡到])/g, "$1次")
  );
}

/** 「逢周五下班前大扫除」, 「周一早例会」 are of each week; 「每月最后一个星期五」, 「每周五」 say of what by themselves. */
const WEEKDAY =
  /(^|[^月季末个每按第双单]|[^\u4e00-\u9fff])每?逢?(?:周|星期)[一二三四五六日天](?=[^,，;；。末]{0,2}(?:下午|上午|早|晚|下班|例会|学习|集中|大?扫|清|全员|统一|召开|固定))(?![^,，;；。]*[一1两2二]次)/g;

/** 「周排查、月通报」: what is done in each. */
const EACH_DEED =
  /(?<=^|[,，、;；。:：])(周|月|季)(?=(?:排查|通报|检查|自查|抽查|巡查|调度|研判|汇报|报告|小结|总结|讲评|点评|评比|公示|公布|考核|分析|例会|培训|测试|考试|演练|清扫|学习))/g;

function withRhythms(text: string): string {
  return text
    .replace(
      /(?:(?:全年)?(?:十二|12)个月[,，]?)?(?:一|1)个月(?:都|也)?不(?:落|拉|少|缺|空|漏)下?/g,
      "每月一次",
    )
    .replace(/[,，]?(?:一|1)周(?:都|也)?不(?:落|拉|少|缺|空|漏)下?/g, "，每周一次")
    .replace(EACH_DEED, "每$1")
    .replace(WEEKDAY, "$1每周")
    .replace(/上[、,，和]?下半年各/g, "每半年")
    .replace(/(?<![第\d])一(月|季度?|周)(?=[一二两三\d]+[次场期])/g, "每$1")
    .replace(
      /(?<=^|[,，;；、:：。(（])(月|周|季)(?=(?:不少于|至少|≥)?[一二两三四五六七八九\d]+[次场期篇条讲堂])/g,
      "每$1",
    )
    .replace(/双周(?=[一二三四五六日]|[开集学组])/g, "每两周一次")
    .replace(/每?([三六36])个月(?=[一1]次)/g, (whole, months: string) => EACH_MONTHS[months] ?? whole)
    .replace(EACH_ONE, "每$1一次")
    .replace(ONE_EACH, "每$1$2一次");
}
