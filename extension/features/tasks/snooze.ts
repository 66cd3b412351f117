const HOUR = 3_600_000

/** Nine in the morning so many days from now by the clock on the wall here, also where the clocks change before then. */
function morningIn(days: number, now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 9).getTime()
}

export const PUT_OFF = {
  anHour: (now: number) => now + HOUR,
  tomorrow: (now: number) => morningIn(1, now),
  nextWeek: (now: number) => morningIn(7, now),
} as const satisfies Record<string, (now: number) => number>
