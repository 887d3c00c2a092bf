import type { Memory } from "../../recognise";

/** Whether a workbook is recognised the same under both memories: of all that is remembered, recognising looks at nothing else. */
export const readsTheSame = (one: Memory, other: Memory): boolean => whatIsRead(one) === whatIsRead(other);

const whatIsRead = ({ answers, columns, taught = [] }: Memory) => JSON.stringify([answers, columns, taught]);
