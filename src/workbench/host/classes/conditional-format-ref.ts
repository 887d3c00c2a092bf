import { ApiError } from "../protocol/api-error";
import { plainStyle, restyled, type AreaFormat, type FormatRule, type Style } from "../model";
import type { RangeRef } from "../actions/range-ref";

/** One conditional format; its rule lives in the sheet and is looked up by id. */
export class FormatRef {
  constructor(
    readonly range: RangeRef,
    readonly id: string,
  ) {}

  get entry(): AreaFormat {
    const entry = this.range.sheet.formats.find((one) => one.id === this.id);
    if (!entry) throw new ApiError("ItemNotFound");
    return entry;
  }

  change(rule: Partial<FormatRule>): void {
    const { entry } = this;
    this.range.sheet.formats = this.range.sheet.formats.map((one) =>
      one === entry ? { ...one, rule: { ...one.rule, ...rule } } : one,
    );
  }

  restyle(change: Style): void {
    this.change({ style: restyled(this.entry.rule.style ?? plainStyle, change) });
  }
}

export const styleOf = (format: FormatRef): Style => format.entry.rule.style ?? plainStyle;
