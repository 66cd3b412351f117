import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** How titles say that they mean people of every gender. */
export const GENDER_MARK =
  /\((?:[mwfhdxiagnkv](?:\s*[/|*,.]\s*(?:[mwfhdxiagnkv]|divers|gn|all genders)){1,3}|all genders?|gn|h\s?[/-]\s?f|f\s?[/-]\s?h)\)|\b[mfh][/|][wfh](?:[/|][dx])?\b|\b[FH]\s?\/\s?[HF]\b|\b(?:F ou H|H ou F)\b|[a-zäöüß][:*]in\b(?!nen)/i

/** Headings of a site rather than of a vacancy. */
export const GENERIC_HEADING =
  /^(?:career opportunities|home|search(?: jobs| results)?|job (?:post )?(?:search|details?|description|listings?|board|openings?|post(?:ing)?|information|overview|highlights)|full job description|about the job|à propos de l.offre.*|job post details|open (?:positions|roles|jobs)|vacanc(?:y|ies)|our (?:team|company|jobs|culture|values|benefits)|(?:join|meet|about|contact|follow) .{0,40}|welcome.*|menu|navigation|sign in|log in|login|apply.*|application.*|overview|details|summary|position|location|department|cookie.*|privacy.*|your privacy.*|this (?:website|site).*|we (?:use|value).*cookies?.*|việc làm.*|招聘.*|求人.*|filters?|sort by.*|results?|\d[\d,.]* .*|page not found|not found|404.*|error.*|oops.*|access denied|just a moment.*|are you.*human.*|verify.*|attention required.*|more jobs.*|similar.*|skip to.*|back to.*|go back.*|.{0,40}\bjobs (?:in|near|at|for)\b.*|all jobs|job alerts?|.{0,40}\b(?:internships|careers|jobs|vacancies|opportunities|stellenangebote|praktika)(?: (?:at|in|with|by|bei|@|&|and) .*)?|.*\b\d+ results?|arbeiten bei .*|working at .*|life at .*|work (?:with|for|at) .*|how we hire.*|interviewing.*|faqs?|testimonials)[\s!.?:]*$/i

/** Headings over vacancies that are like this one. */
const LIKE_THIS: Words = {
  en: '\\b(?:similar|related|recommended|suggested)\\b|\\b(?:more|other) (?:jobs|positions|roles|openings|vacancies|opportunities|like)|people also|you (?:may|might) (?:also|like)|jobs (?:for you|like|you)',
  de: 'ähnliche|weitere (?:stellen|jobs)',
  fr: 'similaires',
  'es, pt': 'similares|semelhantes',
  it: 'simili',
  nl: 'vergelijkbare',
  'sv, da, no': 'liknande|lignende',
  'pl, cs': 'podobne|podobné',
  'uk, ru': 'схожі|похожие',
  'vi, tr': 'liên quan|tương tự|benzer',
  'zh, ja': '相似|推荐|似た',
}

export const OTHERS = new RegExp(anyOf(LIKE_THIS), 'i')
