/** Matters of which a whole rubric may be, each with the words that records of it have. */
const MATTERS: readonly { readonly when: RegExp; readonly words: readonly string[] }[] = [
  { when: /河湖?长制|湖长制|林长制|田长制/, words: ["河长", "湖长", "河湖", "林长", "田长"] },
  { when: /信访/, words: ["信访", "矛盾纠纷"] },
  { when: /保密/, words: ["保密"] },
  { when: /控烟|无烟|戒烟/, words: ["控烟", "无烟", "禁烟", "吸烟"] },
  { when: /节约型|节能|节水|公共机构能/, words: ["节约", "节能", "节水", "能源"] },
  { when: /学习型/, words: ["学习型"] },
  { when: /普法|依法治|法治/, words: ["普法", "法治", "法制", "法律"] },
  { when: /平安|综治|综合治理/, words: ["平安", "综治", "治安"] },
  { when: /(?:政务|党务|信息|事务)公开/, words: ["公开"] },
  { when: /志愿/, words: ["志愿"] },
  { when: /廉政|廉洁|清廉/, words: ["廉政", "廉洁", "清廉"] },
  { when: /安全生产/, words: ["安全"] },
  { when: /消防/, words: ["消防"] },
  { when: /意识形态/, words: ["意识形态"] },
  { when: /统一战线|统战/, words: ["统战", "统一战线"] },
  { when: /民族团结/, words: ["民族团结", "民族"] },
  { when: /双拥/, words: ["双拥", "拥军"] },
  { when: /档案/, words: ["档案"] },
  { when: /垃圾分类/, words: ["垃圾分类"] },
  { when: /禁毒/, words: ["禁毒"] },
  { when: /反邪教/, words: ["邪教"] },
  { when: /网络安全/, words: ["网络安全"] },
  { when: /营商环境/, words: ["营商"] },
  { when: /未成年人/, words: ["未成年人"] },
  { when: /老干部/, words: ["老干部", "离退休"] },
];

/**
 * The words of the one matter that a rubric is of, by its title: 「河长制责任单位考核细则」 asks for meetings on that and for no others. None
 * for a rubric of a whole office or of two matters.
 */
export function topicOfTitle(title: string): readonly string[] {
  const [only, ...others] = MATTERS.filter(({ when }) => when.test(title));
  return only !== undefined && others.length === 0 ? only.words : [];
}
