import type { LayoutReader } from "../layout";
import { list } from "./list";

/** All layouts; the surest reading of a region wins, the earlier of equals. */
export const LAYOUT_READERS: readonly LayoutReader[] = [list];
