import type { Resume } from '../domain/resume.ts'
import { wordsOf } from '../domain/words.ts'
import { withoutHonours } from '../resume/honours.ts'
import { linesOf } from '../resume/resume-line.ts'

export interface Masked {
  /** Says nothing of who the person is. */
  resume: Resume
  /** Puts the person's own words back where what holds texts has places for them. */
  putAll: <T>(value: T) => T
  /** The ids of lines as they are in the masked résumé. */
  idsOf: (ids: readonly string[]) => string[]
  /** What was taken out, with what stands for it. */
  hidden: readonly Hidden[]
}

export interface Hidden {
  /** As it stands in the text: "{{name}}". */
  place: string
  text: string
}

const MAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`
const LINK = String.raw`(?:https?:\/\/|www\.)[^\s,;<>()"']+|(?:[\w-]{1,63}\.)?(?:linkedin|github|gitlab|xing|twitter|x|facebook|instagram|behance|dribbble|medium|stackoverflow|bitbucket)\.com\/[^\s,;<>()"']+`
/** Words in braces that were there before are kept apart from ours. */
const BRACED = String.raw`\{\{[^{}]{0,80}\}\}`
const SHORTEST = 2
const SHORTEST_LINK = 5

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
const word = (text: string): string => String.raw`(?<![\p{L}\p{N}])${escaped(text)}(?![\p{L}\p{N}])`

interface Secret {
  kind: string
  pattern: string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim().length >= SHORTEST

/** A part of a name that is the word for the work too does not tell who somebody is. */
function commonWords({ basics, work, skills }: Resume): ReadonlySet<string> {
  const said = [
    basics.label,
    ...work.map(({ position }) => position),
    ...skills.flatMap((s) => [s.name, ...s.keywords]),
  ]
  return new Set(said.flatMap((text) => wordsOf(text ?? '')))
}

const written = (text: string): string[] => [...new Set([text, text.toUpperCase(), text.toLowerCase()])]

function nameSecrets(resume: Resume): Secret[] {
  const name = resume.basics.name?.trim() ?? ''
  if (name === '') return []
  const common = commonWords(resume)
  const plain = withoutHonours(name)
  const parts = plain
    .split(/[\s,]+/)
    .filter((part) => part.length > SHORTEST && !wordsOf(part).some((one) => common.has(one)))
  return [
    ...[name, plain].flatMap(written).map((text) => ({ kind: 'name', pattern: word(text) })),
    ...parts.flatMap((part) =>
      [part, part.toUpperCase()].map((text) => ({ kind: 'part-of-name', pattern: word(text) })),
    ),
  ]
}

/** The same number, however its digits are grouped. */
const numberPattern = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '')
  return digits.length < 5 ? escaped(phone) : String.raw`\+?\(?${digits.split('').join(String.raw`[\s().\/-]{0,3}`)}\)?`
}

function secretsOf(resume: Resume): Secret[] {
  const { basics, links, work, education, projects, certificates } = resume
  const urls = [basics.url, ...basics.profiles.map(({ url }) => url), ...links.map(({ url }) => url)]
  const others = [...work, ...education, ...projects, ...certificates].map(({ url }) => url)
  const bare = [...urls, ...others]
    .filter(isText)
    .flatMap((url) => [url, url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')])
  const { address, postalCode } = basics.location ?? {}
  return [
    { kind: 'text', pattern: BRACED },
    ...(isText(basics.email) ? [{ kind: 'email', pattern: escaped(basics.email) }] : []),
    { kind: 'email', pattern: MAIL },
    ...(isText(basics.phone) ? [{ kind: 'phone', pattern: numberPattern(basics.phone) }] : []),
    ...bare
      .filter((url) => url.length >= SHORTEST_LINK)
      .toSorted((a, b) => b.length - a.length)
      .map((url) => ({ kind: 'link', pattern: escaped(url) })),
    { kind: 'link', pattern: LINK },
    ...basics.profiles
      .map(({ username }) => username)
      .filter(isText)
      .map((name) => ({ kind: 'username', pattern: word(name) })),
    ...[address, postalCode].filter(isText).map((text) => ({ kind: 'address', pattern: word(text) })),
    ...nameSecrets(resume),
  ]
}

/** Every text in a value, each changed; keys and all else stay. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]))
}

const PLACE = /\{\{\s?([a-z]{1,20}(?:-[a-z0-9]{1,20}){0,4})\s?\}\}/g

/** Puts back into whatever holds texts what was taken out of them. */
export function putBack(hidden: readonly Hidden[]): <T>(value: T) => T {
  const meant = new Map(hidden.map(({ place, text }) => [place, text]))
  const put = (text: string): string =>
    text.replaceAll(PLACE, (whole, name: string) => meant.get(`{{${name}}}`) ?? whole)
  return (value) => mapTexts(value, put) as typeof value
}

/** Takes out of a résumé what says who the person is. What a model writes comes back with the same places in it. */
export function withPlaceholders(resume: Resume): Masked {
  const secrets = secretsOf(resume)
  const pattern = new RegExp(secrets.map(({ pattern: one }) => `(${one})`).join('|'), 'gu')
  const places = new Map<string, string>()
  const taken = new Map<string, number>()
  const placeFor = (text: string, kind: string): string => {
    const known = places.get(text)
    if (known !== undefined) return known
    const count = (taken.get(kind) ?? 0) + 1
    const place = count === 1 ? `{{${kind}}}` : `{{${kind}-${count}}}`
    taken.set(kind, count)
    places.set(text, place)
    return place
  }
  const mask = (text: string): string =>
    text.replaceAll(pattern, (found: string, ...groups: unknown[]) => {
      const at = groups.findIndex((group) => typeof group === 'string')
      return placeFor(found, secrets[at]?.kind ?? 'text')
    })
  const masked = mapTexts(resume, mask) as Resume
  const hidden = [...places].map(([text, place]) => ({ place, text }))
  return { resume: masked, putAll: putBack(hidden), idsOf: idsBetween(resume, masked), hidden }
}

function idsBetween(resume: Resume, masked: Resume): (ids: readonly string[]) => string[] {
  const after = linesOf(masked)
  const renamed = new Map(linesOf(resume).map(({ id }, at) => [id, after[at]?.id ?? id]))
  return (ids) => ids.map((id) => renamed.get(id) ?? id)
}
