import type { ResumeCertificate, ResumeProject } from '../domain/resume.ts'
import { entriesOf, isTold } from './entries.ts'
import type { ResumeLine } from './lines.ts'
import { linksIn } from './links.ts'
import { datesOf, findSpan, withoutSpan } from './spans.ts'
import { toldOf } from './work.ts'

const ISSUER =
  /^(?<name>.{3,120}?)(?:, | [–—|·-] | ?\| ?| \((?=\p{Lu})| (?:by|von|par|por|door) )(?<issuer>\p{Lu}[^,|()]{1,60})\)?$/u

/** "AWS Certified Developer – Amazon, 2022": a name, who gave it and when. */
function certificateOf({ text }: ResumeLine): ResumeCertificate | null {
  const span = findSpan(text)
  const rest = (span ? withoutSpan(text, span) : text).trim()
  if (!/\p{L}\p{M}*\p{L}/u.test(rest) || rest.length > 300) return null
  const { name, issuer } = ISSUER.exec(rest)?.groups ?? {}
  const isLevel =
    /^(?:associate|professional|level|foundation|practitioner|expert|specialty|advanced|basic|intermediate|master|senior|fundamentals)/i.test(
      issuer ?? '',
    )
  return {
    name: name && issuer && !isLevel ? name : rest,
    ...(name && issuer && !isLevel ? { issuer } : {}),
    ...(span?.start ? { date: span.start } : {}),
  }
}

export const certificatesOf = (lines: readonly ResumeLine[]): ResumeCertificate[] =>
  lines.flatMap((line) => {
    const isList = /,/.test(line.text) && !findSpan(line.text) && line.text.length > 60
    const texts = isList ? line.text.split(/[;•|] ?/) : line.text.split(/ ?[;•] ?/)
    return texts.flatMap((text) => certificateOf({ ...line, text }) ?? [])
  })

const nameOfHead = (text: string): string =>
  (text.split(/ ?[|·•] ?| [–—] |: /u)[0] ?? text).replace(/ (?:Link|GitHub|Demo)$/u, '').trim()

/** The projects of a section; without times, whatever is set apart with something told under it. */
export function projectsOf(lines: readonly ResumeLine[]): ResumeProject[] {
  const single = lines.every((line) => line.bullet || isTold(line))
  if (single) return lines.map(({ text }) => fromSentence(text)).filter(({ name }) => name !== '')
  return entriesOf(lines, (head) => head.length > 0).flatMap(({ head, span, body }) => {
    const [first] = head
    const name = nameOfHead(first?.line.text ?? '')
    if (name === '' || name.length > 300) return []
    const alone = body.find(({ text, bullet }) => !bullet && linksIn(text)[0]?.length === text.length)
    const { summary, highlights } = toldOf(body.filter((line) => line !== alone))
    const [url] = [...head.map(({ line }) => line), ...(alone ? [alone] : [])].flatMap(({ text }) => linksIn(text))
    return [
      {
        name,
        ...(summary ? { description: summary } : {}),
        ...(span ? datesOf(span) : {}),
        ...(url ? { url: /^https?:/.test(url) ? url : `https://${url}` } : {}),
        highlights,
      },
    ]
  })
}

/** "Tiny shop – a web shop in Rust": a name and what it is. */
function fromSentence(text: string): ResumeProject {
  const { name, rest } = /^(?<name>[^:–—|]{2,80}?) ?[:–—|] ?(?<rest>.+)$/u.exec(text)?.groups ?? {}
  if (name && rest) return { name, description: rest, highlights: [] }
  return { name: text.slice(0, 120), ...(text.length > 120 ? { description: text } : {}), highlights: [] }
}
