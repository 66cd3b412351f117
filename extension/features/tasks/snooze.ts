const HOUR = 3_600_000

/** Tomorrow at nine by the clock on the wall here, also where the clocks change tonight. */
function tomorrowMorning(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime()
}

export const PUT_OFF = {
  anHour: (now: number) => now + HOUR,
  tomorrow: tomorrowMorning,
  nextWeek: (now: number) => tomorrowMorning(now) + 6 * 24 * HOUR,
} as const satisfies Record<string, (now: number) => number>
