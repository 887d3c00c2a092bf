import type { MeasureCall } from "../measures";
import { isOneOf } from "./conditions";
import { words } from "./words";

const GROUPS = {
  群众: { name: words("群众", "Public"), where: isOneOf("object", "public") },
  基层: { name: words("基层", "Grassroots"), where: isOneOf("object", "grassroots") },
  领导: { name: words("领导", "Leaders"), where: isOneOf("object", "leaders") },
} as const;

/** How satisfied each of the groups is that a standard names. */
export function satisfactionOf(...groups: readonly (keyof typeof GROUPS)[]): MeasureCall {
  return { measure: "satisfaction", groups: groups.map((group) => GROUPS[group]) };
}
