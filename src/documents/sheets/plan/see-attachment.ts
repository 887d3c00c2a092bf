import { planAttachments } from "../../../own-sheets";

/** 「（见附件1）」, by what stands for an attachment's kind; "" where the plan has no such attachment. */
export function seeAttachment(mark: string): string {
  const place = planAttachments().findIndex((attachment) => attachment.mark === mark);
  return place < 0 ? "" : `（见附件${String(place + 1)}）`;
}
