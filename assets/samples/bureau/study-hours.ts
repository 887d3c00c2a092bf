import { dayOf, MONTHS } from "./days";
import { isOnMaternityLeave, isOnPost, type Person, PEOPLE } from "./people";
import { type Random, seededRandom } from "./random";

/** Hours by month, January first; null where the person was not there or on long leave. */
export interface HoursOfPerson {
  readonly name: string;
  readonly department: string;
  readonly months: readonly (number | null)[];
}

/** Who stays below the 120 hours, with the hours reached. */
const SHORT: Readonly<Record<string, number>> = { 尹小龙: 98, 卢天佑: 113.5 };
/** People with part of a year: what they reached of 30, 60 and (exempt) 60. */
const PART_OF_THE_YEAR: Readonly<Record<string, number>> = { 陶宗林: 33, 黎明轩: 67.5, 蒋雨桐: 61 };

/** The total shared out over the months in steps of half an hour, none below six hours, August the least. */
function spread(total: number, months: readonly number[], random: Random): ReadonlyMap<number, number> {
  const weights = months.map((month) => (month === 8 ? 0.7 : 0.85 + random.next() * 0.3));
  const sum = weights.reduce((left, right) => left + right, 0);
  const shares = weights.map((weight) => Math.round((total * weight * 2) / sum) / 2);
  const rest = total - shares.reduce((left, right) => left + right, 0);
  const last = shares.length - 1;
  return new Map(months.map((month, index) => [month, (shares[index] ?? 0) + (index === last ? rest : 0)]));
}

function hoursOf(person: Person, random: Random): HoursOfPerson {
  const months = MONTHS.filter((month) => {
    const day = dayOf(month, 1);
    return isOnPost(person, day) && !isOnMaternityLeave(person, day);
  });
  const total = SHORT[person.name] ?? PART_OF_THE_YEAR[person.name] ?? 120 + random.between(1, 44) / 2;
  const shares = spread(total, months, random);
  return {
    name: person.name,
    department: person.department,
    months: MONTHS.map((month) => shares.get(month) ?? null),
  };
}

export function studyHoursOfTheYear(): readonly HoursOfPerson[] {
  const random = seededRandom(20240120);
  return PEOPLE.map((person) => hoursOf(person, random));
}

export function totalHours(person: HoursOfPerson): number {
  return person.months.reduce<number>((sum, hours) => sum + (hours ?? 0), 0);
}
