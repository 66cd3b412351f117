/** The address that the practice posting gives itself where no server serves it. Nobody is ever there. */
export const PRACTICE_ADDRESS = 'https://harbourlight.example.com/jobs/tide-table-engineer'

const DAY = 24 * 60 * 60 * 1000
const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
const inWords = (time: number): string => new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long' })

/** The opening of an invented company, posted a few days ago whenever one looks, so that it never runs out. */
export function practiceText(text: string, address: string, now: number): string {
  const [posted, until] = [now - 5 * DAY, now + 60 * DAY]
  const values: Record<string, string> = {
    address,
    posted: day(posted),
    until: day(until),
    postedInWords: inWords(posted),
    untilInWords: inWords(until),
  }
  return text.replaceAll(/@(?<name>address|postedInWords|untilInWords|posted|until)\b/g, (_, name: string) =>
    String(values[name]),
  )
}
