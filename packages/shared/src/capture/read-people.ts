import { parseUrl } from '../domain/url.ts'
import type { Evidence, Facts, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { namesOf } from './hints.ts'
import type { Line } from './outline.ts'
import type { Page } from './page.ts'
import type { PageReading } from './read-page.ts'

type Person = Facts['people'][number]

const SOURCE: Source = { reader: 'people', origin: 'page' }
/** Nobody is a contact only because a name stands on the page: the page must say so. */
const SAYS_CONTACT =
  /^(?:your (?:contact(?: person)?|recruiter)|contact person|contact for (?:this|the) (?:role|job|position)|recruiter|recruiting contact|hiring (?:manager|contact)|meet (?:the|your) (?:hiring team|recruiter|hiring manager)|posted by|job poster|(?:dein|deine|ihr|ihre|unser|unsere)? ?ansprechpartner(?:in|:in|\*in|\/in|\(in\))?|(?:dein|ihr) kontakt|kontaktperson|votre (?:contact|interlocuteur|interlocutrice|recruteur)|personne (?:de contact|à contacter)|persona de contacto|tu contacto|pessoa de contato|contatto|referente|contactpersoon|jouw recruiter|kontaktperson(?:er)?|osoba (?:kontaktowa|do kontaktu)|контактна особа|контактное лицо|рекрутер|kontaktní osoba|người liên hệ|採用担当者?|招聘人|联系人)(?: (?:for this (?:job|role)|für diese stelle))?\s*[:：]?\s*/iu
const CARD =
  /hirer-card|hirer_card|message-the-recruiter|meet-the-hiring-team|job-poster|jobposter|hiring-team|recruiter-(?:card|info)/i
const HONOUR = /^(?:(?:herrn?|frau|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|mme|pan|pani)\s+)+/iu
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u
const DENSE_NAME = /^[\u3400-\u9fff\u30a0-\u30ff\uac00-\ud7af]{2,6}(?:さん|先生|女士)?$/u
const NO_NAME =
  /\b(?:team|department|gmbh|ltd|inc|llc|group|apply|job|jobs|privacy|email|phone|resources|management|services?|abteilung|center|company|linkedin|university|manager|recruit\w*|talent|partner|engineer|director|personal\w*|kontakt|contact)\b/iu

export function readPeople(page: Page, { headline, body }: PageReading): Evidence {
  const evidence: Evidence = {}
  const { lines, blocks } = page.outline
  const from = Math.max(0, (headline?.start ?? 0) - 6)
  const to = Math.min(lines.length, (body?.end ?? from) + 40)
  const people: Person[] = []
  for (const block of blocks) {
    const isCard = block.end > block.start && block.end - block.start <= 14 && CARD.test(namesOf(block.element))
    if (isCard && block.zone !== 'hidden') people.push(...personIn(lines.slice(block.start, block.end), page))
  }
  for (let i = from; i < to; i++) {
    const line = lines[i]
    const said = line && line.text.length < 140 && shown(line) ? SAYS_CONTACT.exec(line.text)?.[0] : undefined
    if (said === undefined || !line) continue
    people.push(...(line.text === said ? personIn(lines.slice(i + 1, i + 5), page) : inOneLine(line, said, page)))
  }
  const once = people.filter((one, i) => people.findIndex((other) => other.name === one.name) === i)
  if (once.length > 0) add(evidence, SOURCE, 'people', once.slice(0, 5), 0.6)
  return evidence
}

const shown = (line: Line): boolean => !['hidden', 'related', 'nav', 'dialog'].includes(line.zone) && !line.control

/** The first line that is a name, and the short line below it. */
function personIn(lines: readonly Line[], page: Page): Person[] {
  const at = lines.findIndex((line) => shown(line) && nameIn(line) !== null)
  const line = lines[at]
  const name = line ? nameIn(line) : null
  if (!line || name === null) return []
  const next = lines
    .slice(at + 1, at + 4)
    .find((one) => !/^(?:[•·]?\s*[123](?:st|nd|rd)\b.*|he\/him|she\/her|they\/them|job poster.*)$/i.test(one.text))
  return [{ name, title: next && isTitle(next) ? next.text : null, url: addressIn(lines.slice(at, at + 1), page) }]
}

function inOneLine(line: Line, said: string, page: Page): Person[] {
  const [first = '', ...rest] = line.text.slice(said.length).split(/[,|–(]|\s-\s/)
  const name = nameOf(first.trim())
  const title = rest[0]?.replace(/\)$/, '').trim() ?? ''
  const isWords = title.length > 2 && title.length <= 80 && !/[@\d]/.test(title)
  return name ? [{ name, title: isWords ? title : null, url: addressIn([line], page) }] : []
}

const nameIn = (line: Line): string | null =>
  nameOf(line.text) ?? (line.parts.length > 1 ? nameOf(line.parts[0] ?? '') : null)

function nameOf(raw: string): string | null {
  const text = raw.trim().replace(HONOUR, '')
  if (text.length > 60 || NO_NAME.test(text)) return null
  return NAME.test(text) || DENSE_NAME.test(text) ? text : null
}

const isTitle = (line: Line): boolean =>
  shown(line) &&
  line.text.length >= 3 &&
  line.text.length <= 120 &&
  !/[@]|\d{4}|https?:|^(?:message|connect|e-?mail|tel|phone)/i.test(line.text)

function addressIn(lines: readonly Line[], page: Page): string | null {
  for (const line of lines) {
    const raw = line.first.parentElement?.closest('a')?.getAttribute('href') ?? ''
    const url = raw.startsWith('#') || raw === '' ? null : parseUrl(raw, page.url.href)
    if (url) return url.href.slice(0, 2_000)
  }
  return null
}
