const two = (part: number): string => String(part).padStart(2, "0");

/** Writes a moment as the clerk's clock has it: `2024-12-31 09:30`. */
export function when(moment: string): string {
  const time = new Date(moment);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${clockTime(time)}`;
}

/** Writes the time of day alone, as the clerk's clock has it: `09:30`. */
export function clockTime(time: Date): string {
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
