/** What a rule counts, as its words have it: 次, 人, 处, 项, 篇, 分, %. */
type CountWord = string;

interface Deduction {
  readonly points: number;
  readonly each: CountWord;
  /** Never more than this together; null up to the clause's points. */
  readonly most: number | null;
}

/** One rule of 评分标准 as data (docs/criteria.md §7); a clause has as many as its rubric states. */
export type ScoringRule = RuleKind & {
  /** What it speaks of, in its own words: 旷工 of 「旷工每人次扣2分」; absent where it only says how often. */
  readonly about?: string;
};

type RuleKind =
  /** 「未开展扣2分」: off when there is nothing at all. */
  | { readonly kind: "absent"; readonly points: number }
  /** 「每少一次扣0.5分」 */
  | ({ readonly kind: "per-miss" } & Deduction)
  /** 「每发现一处扣1分」: off for each thing that should not be. */
  | ({ readonly kind: "per-case" } & Deduction)
  /** 「缺一项扣1分」 */
  | ({ readonly kind: "per-item" } & Deduction)
  /** 「未开展不得分」 */
  | { readonly kind: "zero-if-none" }
  /** 「①…2分②…3分」: parts that add up. */
  | { readonly kind: "parts"; readonly parts: readonly number[] }
  /** 「4次以上得3分,2次以上得1分」 */
  | { readonly kind: "tiers"; readonly tiers: readonly { readonly from: number; readonly points: number }[] }
  /** 「每次得1分」 */
  | ({ readonly kind: "each-earns" } & Deduction)
  /** 「超过一篇加0.5分」 */
  | ({ readonly kind: "bonus" } & Deduction)
  /** 「酌情扣1-3分」: a person says how much. */
  | { readonly kind: "discretion"; readonly least: number; readonly most: number | null }
  | { readonly kind: "veto" }
  /** 「得分=满意率×10分」 */
  | { readonly kind: "proportional" }
  /** 「每低5%扣3分」, 「每低1分扣1分」, 「每少2次扣1分」: off for each step below what is asked. */
  | { readonly kind: "per-step"; readonly step: number; readonly of: CountWord; readonly points: number }
  /** 「低于80分扣2分」, 「未达标不得分」: off where less was reached than the limit, or without one than is asked; null takes all points. */
  | {
      readonly kind: "below";
      readonly limit: number | null;
      readonly of: CountWord;
      readonly points: number | null;
    };
