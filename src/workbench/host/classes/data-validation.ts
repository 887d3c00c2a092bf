import { ApiError } from "../protocol/api-error";
import { memberOf } from "../protocol/member-of";
import { defineClass } from "../protocol/class-table";
import { isHostObject } from "../protocol/host-object";
import {
  addressOf,
  intersectionOf,
  quotedSheetName,
  type Area,
  type SheetModel,
  type Validation,
} from "../model";
import { mayFormat } from "../actions/range-access";
import { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";

type Given = Readonly<Record<string, unknown>>;

const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;
const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};
const STYLES: Readonly<Record<string, string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

const isGiven = (value: unknown): value is Given => typeof value === "object" && value !== null;
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads a text member of an object; "" if there is none. */
function wordsOf(given: Given, name: string): string {
  const words = memberOf(given, name);
  return typeof words === "string" ? words : "";
}

/** The choices of a list's rule, or its formula, hold at most so many characters. */
const LONGEST_LIST = 255;

function listFormula(source: unknown, sheet: SheetModel): string {
  if (isHostObject(source) && source.target instanceof RangeRef) {
    const { sheet: other, area } = source.target;
    return other === sheet
      ? addressOf(area, true)
      : `${quotedSheetName(other.name)}!${addressOf(area, true)}`;
  }
  if (typeof source !== "string" || source === "") throw new ApiError("InvalidArgument");
  if (source.startsWith("=")) return source.slice(1);
  if (source.length > LONGEST_LIST) throw new ApiError("InvalidArgument");
  return `"${source}"`;
}

const operand = (value: unknown): string | number => {
  if (typeof value === "number") return value;
  if (typeof value === "string" && value !== "") return value.startsWith("=") ? value.slice(1) : value;
  throw new ApiError("InvalidArgument");
};

function ruleFrom(given: unknown, sheet: SheetModel): Validation {
  if (!isGiven(given)) throw new ApiError("InvalidArgument");
  const list = memberOf(given, "list");
  if (isGiven(list))
    return { type: "list", formulae: [listFormula(memberOf(list, "source"), sheet)], allowBlank: true };
  const custom = memberOf(given, "custom");
  if (isGiven(custom))
    return { type: "custom", formulae: [operand(memberOf(custom, "formula"))], allowBlank: true };
  for (const [name, type] of Object.entries(KINDS)) {
    const rule = memberOf(given, name);
    if (!isGiven(rule)) continue;
    const operator = memberOf(rule, "operator");
    if (typeof operator !== "string") throw new ApiError("InvalidArgument");
    const second = memberOf(rule, "formula2");
    const formulae = [
      operand(memberOf(rule, "formula1")),
      ...(second === undefined || second === null ? [] : [operand(second)]),
    ];
    const fileOperator = lowerFirst(operator).replace(/qualTo$/, "qual");
    return { type, operator: fileOperator, formulae, allowBlank: true };
  }
  throw new ApiError("InvalidArgument");
}

/** Gives the rule of the range's first cell if the whole range has it. */
function ruleOf(range: RangeRef): Validation | null {
  const entry = range.sheet.validations.find(({ areas }) =>
    areas.some((area) => {
      const common = intersectionOf(area, range.area);
      return common?.rows === range.area.rows && common.columns === range.area.columns;
    }),
  );
  return entry?.validation ?? null;
}

function put(range: RangeRef, validation: Validation, world: World): void {
  mayFormat(range, "formatCells");
  const area: Area = range.area;
  range.sheet.clearValidation(area);
  range.sheet.validations = [...range.sheet.validations, { areas: [area], validation }];
  world.book.announce({ type: "formatted", sheet: range.sheet.id });
}

function asRule(validation: Validation): unknown {
  const [formula1, formula2] = validation.formulae;
  if (validation.type === "list") {
    const text = String(formula1 ?? "");
    const source = /^".*"$/s.test(text) ? text.slice(1, -1) : `=${text}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (validation.type === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const name = Object.entries(KINDS).find(([, type]) => type === validation.type)?.[0];
  if (!name) return {};
  const operator = upperFirst(validation.operator ?? "between").replace(/qual$/, "qualTo");
  return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

/** `Range.dataValidation`. Setting the rule replaces any other on these cells. */
export const dataValidation = defineClass<RangeRef>({
  name: "DataValidation",
  scalars: {
    type: { get: (range) => TYPES[ruleOf(range)?.type ?? ""] ?? "None" },
    rule: {
      get: (range) => {
        const validation = ruleOf(range);
        return validation ? asRule(validation) : {};
      },
      set: (range, value, world) => {
        const before = ruleOf(range);
        const { showErrorMessage = true, errorStyle, errorTitle, error } = before ?? {};
        const alert = { showErrorMessage, errorStyle, errorTitle, error };
        put(range, { ...ruleFrom(value, range.sheet), ...alert }, world);
      },
    },
    ignoreBlanks: {
      get: (range) => ruleOf(range)?.allowBlank ?? true,
      set: (range, value, world) => {
        const before = ruleOf(range);
        if (before) put(range, { ...before, allowBlank: value === true }, world);
      },
    },
    errorAlert: {
      get: (range) => {
        const { showErrorMessage, errorStyle, errorTitle, error } = ruleOf(range) ?? {};
        return {
          showAlert: showErrorMessage ?? true,
          style: upperFirst(errorStyle ?? "stop"),
          title: errorTitle ?? "",
          message: error ?? "",
        };
      },
      set: (range, value, world) => {
        const before = ruleOf(range);
        if (!isGiven(value) || !before) throw new ApiError("InvalidArgument");
        const alert = {
          showErrorMessage: memberOf(value, "showAlert") === true,
          errorStyle: STYLES[String(memberOf(value, "style"))] ?? "stop",
          errorTitle: wordsOf(value, "title"),
          error: wordsOf(value, "message"),
        };
        put(range, { ...before, ...alert }, world);
      },
    },
    prompt: {
      get: (range) => {
        const { showInputMessage, promptTitle, prompt } = ruleOf(range) ?? {};
        return { showPrompt: showInputMessage ?? false, title: promptTitle ?? "", message: prompt ?? "" };
      },
      set: (range, value, world) => {
        const before = ruleOf(range) ?? { type: "any", formulae: [] };
        if (!isGiven(value)) throw new ApiError("InvalidArgument");
        const prompt = {
          showInputMessage: memberOf(value, "showPrompt") === true,
          promptTitle: wordsOf(value, "title"),
          prompt: wordsOf(value, "message"),
        };
        put(range, { ...before, ...prompt }, world);
      },
    },
  },
  methods: {
    clear: (range) => {
      mayFormat(range, "formatCells");
      range.sheet.clearValidation(range.area);
    },
  },
});
