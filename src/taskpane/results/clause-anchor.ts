/** The id of the element that shows a clause. */
export function clauseAnchor(clause: string): string {
  return `clause-${clause}`;
}
