/** The blank that every sheet has. */
export const UNIT_NAME = "单位全称";

/** The name of a blank that holds for these years only. */
export function ofYears(name: string, years: string): string {
  return `${name}（${years}）`;
}

/** Such a name in its parts; null for one that holds for all years. */
export function withoutYears(name: string): { readonly base: string; readonly years: string } | null {
  const [, base, years] = /^(.+)（(\d{4}(?:—\d{4})?年)）$/.exec(name) ?? [];
  return base === undefined || years === undefined ? null : { base, years };
}
