const two = (number: number): string => String(number).padStart(2, '0')

/** The day where the person is, as files are named by it. */
export function dayName(now: number): string {
  const day = new Date(now)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
