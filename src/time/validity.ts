/** A row that holds from a day to a day, both included; an open end reaches for ever. */
export interface Dated {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** Does a dated row hold on a day? */
export function isValidOn(row: Dated, day: string): boolean {
  return (row.valid_from ?? '') <= day && day <= (row.valid_to ?? '9999-12-31');
}

/** The day after a day, by the calendar. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
