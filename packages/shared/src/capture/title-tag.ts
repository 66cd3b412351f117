import { placeScore } from '../domain/location.ts'
import { employerBeside } from './career-words.ts'
import { typeIn } from './work-words.ts'
import { isGeneric } from './headline.ts'
import { segmentsOf } from './segments.ts'
import { GENDER_MARK } from './words.ts'
import { ROLE } from './role-words.ts'
import { bare, holds, sameText, squash } from './text.ts'

/** What the `<title>` of a page says: most boards write it after one of a few patterns. */
export interface TitleTag {
  title: string | null
  company: string | null
  location: string | null
  /** How sure the pattern is: "C hiring T in L" leaves no doubt, bare separators do. */
  sure: boolean
}

const PATTERNS: { form: RegExp; parts: readonly ('title' | 'company' | 'location')[] }[] = [
  { form: /^(.{2,90}?) (?:is )?hiring (?:an? )?(.{3,160}) in (.{2,80})$/i, parts: ['company', 'title', 'location'] },
  { form: /^(.{2,90}?) hiring (.{3,160})$/i, parts: ['company', 'title'] },
  { form: /^Job Application for (.{3,160}) at (.{2,90})$/i, parts: ['title', 'company'] },
  { form: /^(?:Jobs? (?:at|bei|chez)|Careers at|Karriere bei) (.{2,60})$/i, parts: ['company'] },
  {
    form: /^(.{3,160}) (?:job|jobs|position|vacancy) (?:at|with) (.{2,80}?) in (.{2,80})$/i,
    parts: ['title', 'company', 'location'],
  },
  {
    form: /^(.{3,160}) (?:job|jobs|position) in (.{2,80}?) (?:at|with) (.{2,80})$/i,
    parts: ['title', 'location', 'company'],
  },
  { form: /^(.{3,160}?) in (.{2,60}) (?:at|bei) (.{2,80})$/i, parts: ['title', 'location', 'company'] },
  { form: /^(.{3,160}) (?:@|bei|chez|в|w|hos|presso) (.{2,90})$/i, parts: ['title', 'company'] },
  { form: /^(.{3,160}) at (.{2,90})$/i, parts: ['title', 'company'] },
]

/** Reads a `<title>`. `heading` is the best heading of the page, which says where the job's title ends. */
export function readTitleTag(raw: string, heading: string | null): TitleTag {
  const text = squash(raw).replace(
    / ?[|–-] ?(?:LinkedIn|Indeed(?:\.\w+)*|Glassdoor|Monster(?:\.\w+)*|ZipRecruiter|Built ?In.*|SEEK|Djinni)$/i,
    '',
  )
  const named = heading?.replace(GENDER_MARK, '').trim() ?? ''
  const own = heading && holds(text, heading) ? heading : named
  const inner = own.length > 3 && bare(text) !== bare(own) ? aroundHeading(text, own) : null
  // The heading alone: nothing around it could be the employer.
  if (heading && sameText(text, heading)) return { title: heading, company: null, location: null, sure: false }
  return inner ?? byPattern(text, heading) ?? bySegments(text)
}

function byPattern(text: string, heading: string | null): TitleTag | null {
  for (const candidate of [text, segmentsOf(text)[0] ?? '']) {
    for (const { form, parts } of PATTERNS) {
      const match = form.exec(candidate)
      if (!match) continue
      const part = (name: 'title' | 'company' | 'location') => {
        const at = parts.indexOf(name)
        return at < 0
          ? null
          : squash(match[at + 1] ?? '')
              .replace(/(?<![,|-])[,|-]+$/, '')
              .trim() || null
      }
      const company = part('company')
      if (company && isGeneric(company)) continue
      const title = part('title')
      // The page shows another heading: then these words are not the job's.
      if (title && heading && !holds(title, heading) && !holds(heading, title)) continue
      return { title, company, location: part('location'), sure: true }
    }
  }
  return null
}

/** What is left of the `<title>` when the heading is taken out of it. */
function aroundHeading(text: string, heading: string): TitleTag | null {
  const at = text.toLowerCase().indexOf(heading.toLowerCase())
  if (at < 0) return null
  const before = text.slice(0, at)
  const rest = text.slice(at + heading.length)
  const hiring = /^(.{2,80}?)\s+(?:is )?hiring(?: an?)?\s*$/i.exec(before)
  const joined = /^[\s,]*(?:job |position |role )?(?:at|@|bei|chez|with|в|w|hos|presso|by|from)\s+(.{2,90})$/i.exec(
    segmentsOf(rest)[0] ?? '',
  )
  const inPlace = /^\s*(?:job )?in\s+(.{2,80})$/i.exec(segmentsOf(rest)[0] ?? '')
  const parts = [...segmentsOf(rest), ...segmentsOf(before)].map(employerIn).filter((part) => !isFiller(part))
  const location = inPlace?.[1] ?? parts.find((part) => placeScore(part) >= 0.8) ?? null
  const named = hiring?.[1] ?? joined?.[1] ?? parts.find((part) => part !== location && !/^(?:in|at)\s/.test(part))
  const company = named ? squash(named.replace(/^[(\s,]+|[)\s,]+$/g, '')) : null
  return {
    title: heading,
    company: company && !isGeneric(company) ? company : null,
    location,
    sure: Boolean(hiring ?? joined),
  }
}

/** "Jobs at Acme", "Acme Careers", "Emploi Acme" name the employer. */
const employerIn = (part: string): string =>
  /^(.{2,40}?)(?:招聘|の求人|の採用|採用情報|채용)$/.exec(part)?.[1] ?? employerBeside(part) ?? part

const isFiller = (part: string): boolean =>
  isGeneric(part) ||
  (part.length < 30 && typeIn(part) !== null) ||
  /^[\d\s#()]+$/.test(part) ||
  /^(?:job|jobs|career|careers|apply|hiring|job details|job description|details|job application.*|remote|hybrid|full.?time|part.?time|vollzeit|teilzeit|ref.*|id.*|r\d+.*|jr.*\d+|\(?[mwfdx]\/[mwfdx].*)$/i.test(
    part,
  )

function bySegments(text: string): TitleTag {
  const parts = segmentsOf(text)
    .map(employerIn)
    .filter((part) => !isFiller(part))
  const role = parts.findIndex((part) => ROLE.test(part))
  const title = role >= 0 ? (parts[role] ?? null) : null
  const others = parts.filter((part) => part !== title && !(title && (holds(title, part) || sameText(title, part))))
  const location = others.find((part) => placeScore(part) >= 0.8) ?? null
  return {
    title,
    company: others.find((part) => part !== location) ?? null,
    location,
    sure: false,
  }
}
