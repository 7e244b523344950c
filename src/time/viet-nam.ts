/** An hour of a day in Viet Nam, seven hours ahead of UTC all year round: `2027-01-20T08:00:00+07:00`. */
export function instantInVietNam(day: string, hour: string): string {
  return `${day}T${hour}:00+07:00`;
}
