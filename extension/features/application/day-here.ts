const two = (number: number): string => String(number).padStart(2, '0')

/** The day of a moment where the person is, `2026-03-01`. What is a day already stays that day everywhere. */
export function dayHere(when: string | number): string {
  if (typeof when === 'string' && when.length === 10) return when
  const day = new Date(when)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** A moment of that day here: its noon is on the same day wherever clocks are an hour apart. */
export const noonOf = (day: string): string => new Date(`${day}T12:00:00`).toISOString()
