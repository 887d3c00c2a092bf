/** Writes a moment as the clerk's clock has it: `2024-12-31 09:30`. */
export function when(moment: string): string {
  const time = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
