import { ROLE } from '../capture/role-words.ts'
import type { Part, ResumeLine } from './lines.ts'
import { isOnlyPlace, placeAtEnd, placeness } from './places.ts'
import { STROKE_SIGNS, trimSigns } from './trim.ts'

/** A piece of the head of an entry, and what it could be. */
export interface Chunk {
  text: string
  /** Above 0 the more it reads like a job's title, below 0 the more like an employer. */
  score: number
  /** Where in the head it stands, so that entries set alike can be read alike. */
  slot: string
  strong: boolean
  /** All that stands on that part of the line, where it was taken apart. */
  part: string
}

const EMPLOYER =
  /\b(?:inc|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|mbh|ag|kg|ohg|se|ev|e\.v|sa|sas|sarl|sl|slu|bv|b\.v|nv|n\.v|vof|ab|as|oy|spa|s\.p\.a|srl|pvt|lp|llp)\b\.?/iu
const BODY =
  /\b(?:labs?|studios?|bank|group|gruppe|groupe|grupo|groep|systems?|solutions|consulting|partners|hospital|clinic|clínica|residencia|centro|ayuntamiento|diputación|consejería|tienda|librería|boekerij|gemeente|stichting|vereniging|verein|verband|verlag|werke|stadtwerke|praxis|kanzlei|apotheke|boulangerie|librairie|cabinet|atelier|radio|maison|association|asociación|fundación|cooperativa|klinik(?:um)?|clinique|hôpital|ziekenhuis|school|schule|école|colegio|university|universität|université|universidad|universiteit|hochschule|agency|agentur|agence|agencia|foundation|stiftung|fondation|institute?|institut|instituto|ministry|ministerium|department of|technologies|software|industries|logistics|energy|energia|holdings?|ventures|media|networks?|freight|retail|store|hotel|restaurant|café|museum|council|stadt|gemeente|mairie|opera|nonprofit|insurance|versicherung(?:en)?|assurances?|seguros|pharma|motors|airlines|digital|analytics|financial|services)\b/iu
const LEVEL =
  /\b(?:senior|junior|lead|head of|chief|principal|vice president|vp|cto|ceo|cfo|coo|founder|co-founder|freelance|freelancer|owner|président|gérant|geschäftsführer\w*|inhaber\w*|selbständig\w*|autónomo|zzp|teamlead|team lead|auszubildende\w*|azubi|werkstudent\w*|becari[oa]|stagiair\w*|stagiaire|alternant\w*|volontär\w*|hiwi|tutor\w*|cashier|waiter|waitress|barista|clerk|paralegal|lawyer|attorney|physician|pharmacist|therapist|dentist|editor|writer|ontwerper|vormgever|uitvoerder|projectleider|werkvoorbereider|ingénieure?|diseñador\w*|redactor\w*|rédact\p{L}*|vendedor\w*|maestr[oa]|celador\w*|fisioterapeut\w*|psicólog[oa]|farmacéutic[oa]|veterinari[oa]|kapper|verzorgende|pedagogisch|planner|inkoper|verkoper|logopedist|sozialarbeiter\w*|krankenschwester|krankenpfleger\w*|kauffrau|kaufmann|teamleiter\w*|produktmanager\w*|journalist|producer|janitor|guard|host|server|mentor|volunteer|secretary|auditor|controller|underwriter|broker|trader|actuary|economist|statistician|biologist|chemist|physicist|surveyor|welder|plumber|carpenter|electrician|mechanic|pilot|captain|chef|cook|bartender|leadership|hauswirtschaft\w*|kellner\w*|pflegefach\w*|psycholog\w*|apothek\w*|jurist\w*|anwalt|anwältin|redakteur\w*|buchhalter\w*|controller\w*|steuerfach\w*|architekt\w*|dozent\w*|journalist\w*|vertrieb\w*|einkäufer\w*|disponent\w*|architecte|avocat\w*|médecin|pharmacien\w*|journaliste|professeur\w*|enseignant\w*|chef de|cheffe de|consultant\w*|consultor\w*|arquitect[oa]|abogad[oa]|médic[oa]|periodista|contable|administrativ[oa]|dependient[ae]|camarer[oa]|docente|investigador\w*|boekhoud\w*|accountmanager|leraar|docent|verpleeg\w*|onderzoeker|adviseur|jurist|kassamedewerker|stagiair)\b/iu

/** "Software Engineer" ends as a title does, "Engineer Group" as a company does. */
function titleScore(text: string): number {
  const role = ROLE.test(text) ? 2 : 0
  const level = LEVEL.test(text) ? 1.5 : 0
  if (role + level === 0 || !BODY.test(text)) return role + level
  const [last = ''] = text.split(/\s+/).slice(-1)
  const isPhrase = /,| (?:of|for|de|du|der|des|für|van|voor|-|\() /i.test(text)
  return BODY.test(last) && !ROLE.test(last) && !LEVEL.test(last) && !isPhrase ? -0.5 : role + level
}

/** How much a text reads like a title, less how much it reads like an employer. */
export function roleScore(text: string): number {
  const title = titleScore(text)
  return title - (EMPLOYER.test(text) ? 3 : title === 0 && BODY.test(text) ? 1.5 : 0)
}

const STROKES = / ?[|·•∙—] ?| [–-] | \/ /u
const AT = /^(?<title>.{3,80}?) (?:at|@|bei|bei der|beim|chez|bij|en|in|presso|na) (?<employer>\p{Lu}.{1,80})$/u

/** "Data Scientist at Acme": only where what stands before reads like a title. */
function atEmployer(text: string): string[] {
  const { title = '', employer = '' } = AT.exec(text)?.groups ?? {}
  const strict = /\s(?:en|in|na)\s/.test(text.slice(title.length, title.length + 5))
  const fits = strict
    ? roleScore(title) >= 1.5 && (roleScore(employer.split(',')[0] ?? '') < 0 || /, \p{Lu}\p{L}+$/u.test(employer))
    : roleScore(title) >= 0 && roleScore(employer) <= 0
  if (title === '' || !fits) return [text]
  return [title, employer]
}

/** "Senior Engineer, Acme Inc" holds both; "Engineer, Payments" is one title. */
function atComma(text: string): string[] {
  const pieces = text.split(/, /)
  const scores = pieces.map(roleScore)
  if (pieces.length < 2) return [text]
  const title = scores.findIndex((score) => score >= 1.5)
  const employer = scores.findIndex((score) => score < 0 && score !== undefined)
  if (title < 0 && (employer < 1 || scores[0] !== 0 || (pieces[0] ?? '').split(' ').length > 4)) return [text]
  if (employer >= 0 && /^(?:inc|llc|ltd|gmbh)\b/i.test(pieces[employer] ?? '')) return [text]
  if (title <= 0) return [pieces[0] ?? '', pieces.slice(1).join(', ')]
  return [pieces.slice(0, title).join(', '), pieces.slice(title).join(', ')]
}

export interface Pieces {
  chunks: Chunk[]
  places: string[]
}

/** Brackets around a place or a way of working: "(Remote)", "(Berlin)". */
function outOfBrackets(text: string): { rest: string; place: string | null } {
  const inside = / ?\((?<inside>[^()]{2,40})\) ?$/.exec(text)
  const place = inside?.groups?.['inside'] ?? ''
  return inside && placeness(place) >= 0.5 ? { rest: text.slice(0, inside.index), place } : { rest: text, place: null }
}

/** "Stadtwerke Rosenau, Rosenau": a word or two behind an employer are where it is, known or not. */
function withoutTown(text: string, found: Pieces): string {
  const { employer = '', town = '' } =
    /^(?<employer>[^,]{3,80})(?:,| te) (?<town>\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]{2,})?)$/u.exec(text)?.groups ?? {}
  if (town === '' || roleScore(employer) > 0 || roleScore(town) !== 0) return text
  found.places.push(town)
  return employer
}

function addPiece(found: Pieces, raw: string, slot: string, { text: part, strong }: Part): void {
  const { rest, place } = outOfBrackets(trimSigns(raw, STROKE_SIGNS))
  if (place) found.places.push(place)
  if (rest === '' || !/\p{L}\p{M}*\p{L}/u.test(rest)) return
  if (isOnlyPlace(rest) && roleScore(rest) === 0) {
    found.places.push(rest)
    return
  }
  const end = placeAtEnd(rest, (piece) => roleScore(piece) !== 0)
  if (end) found.places.push(end.place)
  const pieces = atEmployer(end?.rest ?? rest)
  for (const text of (pieces.length > 1 ? pieces : atComma(pieces[0] ?? '')).map((piece) => withoutTown(piece, found)))
    found.chunks.push({ text, score: roleScore(text), slot: `${slot}.${found.chunks.length}`, strong, part })
}

/** The pieces of a line without its time; `row` is where the line stands beside the time. */
export function piecesOf(line: Pick<ResumeLine, 'parts'>, row: number): Pieces {
  const found: Pieces = { chunks: [], places: [] }
  for (const [at, part] of line.parts.entries())
    for (const [step, piece] of part.text.split(STROKES).entries())
      addPiece(found, piece, `${row}.${at > 0 && step === 0 ? 'p' : ''}`, part)
  return found
}
