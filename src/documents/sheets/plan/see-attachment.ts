import { planAttachments } from "../../../own-sheets";

/** 「见附件1」, by what stands for an attachment's kind; null where the plan has no such attachment. */
export function attachmentPlace(mark: string): string | null {
  const place = planAttachments().findIndex((attachment) => attachment.mark === mark);
  return place < 0 ? null : `见附件${String(place + 1)}`;
}

/** The same in brackets; "" where there is none. */
export function seeAttachment(mark: string): string {
  const place = attachmentPlace(mark);
  return place === null ? "" : `（${place}）`;
}
