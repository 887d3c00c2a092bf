/** Leave of any sort, and the unit's business: whoever is away for that was not missing without reason. */
const EXCUSED = /假|差|公务|下乡|驻村|培训|会议|开会/;

/**
 * How many of those that a cell names as absent were on leave or on business: 「甲一（事假）、乙二（无故）」 is one, 「甲一、甲二请假」 and
 * 「事假2人」 are two.
 */
export function excusedAmong(text: string): number {
  let waiting = 0;
  let excused = 0;
  for (const part of text.split(/[、,，;；\s]+/)) {
    if (part === "") continue;
    const said = /[（(:：]|\d|无故|旷|假|差|公务|下乡|驻村|培训|会议|开会/.test(part);
    if (!said) {
      waiting += 1;
      continue;
    }
    if (EXCUSED.test(part)) excused += waiting + Number(/(\d+)人/.exec(part)?.[1] ?? 1);
    waiting = 0;
  }
  return excused;
}
