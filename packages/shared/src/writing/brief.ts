import { ABOUT_FIRM } from '../domain/match/need-words.ts'
import { piecesOf } from '../domain/match/pieces.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import type { TailorPosting } from '../resume/tailor/asked.ts'

export const BRIEF_PARTS = ['does', 'size', 'product', 'customers', 'values', 'team', 'process', 'stack'] as const
export type BriefPart = (typeof BRIEF_PARTS)[number]

/** A sentence of the posting, where it stands there. */
export interface BriefQuote {
  text: string
  at: { start: number; end: number }
}

export interface CompanyBrief {
  company: string | null
  /** What the posting says of the company; a part it says nothing of is not there. */
  parts: readonly { part: BriefPart; quotes: readonly BriefQuote[] }[]
  /** The tools it names. */
  stack: readonly string[]
}

const WORDS: Readonly<Record<Exclude<BriefPart, 'stack'>, RegExp>> = {
  process:
    /\b(?:interview|hiring process|application process|selection process|assessment|trial day|next steps|first call|phone screen|case study|take-home)\b|bewerbungsprozess|vorstellungsgespräch|probearbeit|auswahlverfahren|kennenlern|entretien|processus de recrutement|proceso de selección|entrevista|sollicitatie(?:procedure|gesprek)|kennismaking/iu,
  size: /\b\d[\d.,’ ]{0,12}\+? ?(?:employees|people|colleagues|engineers|staff|team members|offices|locations|countries|sites|mitarbeit\p{L}{0,30}|beschäftigte|kolleg\p{L}{0,30}|standorte\p{L}{0,30}|ländern|salariés|collaborateurs|personnes|pays|agences|empleados|personas|países|oficinas|trabajadores|medewerkers|collega['’]?s|vestigingen|landen)|\b(?:series [a-e]|startup|start-up|scale-?up|family-owned|familienunternehmen|familiebedrijf|mittelständ\p{L}{0,30}|entreprise familiale|empresa familiar|listed company|non-?profit)\b/iu,
  customers:
    /\b(?:our|for) (?:customers|clients|users|patients|guests|students|members|residents)\b|\b(?:serve|serves|serving|trusted by|used by)\b|unsere[nr]? (?:kund|patient|gäste|mandant)\p{L}{0,30}|nos (?:clients|patients|usagers)|nuestros (?:clientes|pacientes|alumnos)|onze (?:klanten|patiënten|gasten|cliënten)/iu,
  product:
    /\b(?:our|the) (?:product|platform|app|software|service|tool|solution|brand|menu|shop|store)s?\b|\bwe (?:build|make|develop|produce|sell|offer|design|run|operate|manufacture)\b|unser\p{L}{0,30} (?:produkt|plattform|software|dienst|marke)\p{L}{0,30}|wir (?:entwickeln|bauen|produzieren|verkaufen|betreiben|fertigen)|(?:notre|nos) (?:produit|plateforme|logiciel|service)\p{L}{0,30}|nous (?:développons|fabriquons|vendons|concevons|produisons)|nuestr[oa]s? (?:producto|plataforma|servicio)\p{L}{0,30}|(?:desarrollamos|fabricamos|vendemos|producimos|diseñamos)|(?:ons|onze) (?:product|platform|dienst|merk)\p{L}{0,30}|wij? (?:ontwikkelen|bouwen|maken|verkopen|produceren)/iu,
  values:
    /\b(?:our (?:values|mission|culture|vision|purpose)|we (?:believe|value|care about|are committed)|diversity|inclusion|sustainab\p{L}{0,30})\b|unsere (?:werte|mission|kultur|vision)|uns ist wichtig|wir (?:glauben|legen wert)|nachhaltig\p{L}{0,30}|nos valeurs|notre (?:mission|culture|raison d.être)|nous croyons|nuestros valores|nuestra (?:misión|cultura)|creemos|onze (?:waarden|missie|cultuur)|wij? (?:geloven|vinden)|duurza\p{L}{0,30}/iu,
  team: /\b(?:you(?:.ll| will) (?:join|work with|report to|be part)|report(?:s|ing)? to|our team|the team|team of)\b|(?:unser|im|dem|das|ein) team\b|du berichtest|sie berichten|teil des teams|(?:notre|une|l.)équipe|vous (?:rejoignez|travaillerez|rendrez compte)|(?:nuestro|un|el) equipo\b|(?:ons|het|een) team\b|je (?:werkt samen|rapporteert)/iu,
  does: /\b(?:is a|is an|is the|are a|are an|was founded|founded in|since (?:19|20)\d\d|leading|specialis|specializ|provides?|operates?|produces?|manufactur)|\bwe are\b|\bwir sind\b|\bist (?:ein|eine|der|die)\b|gegründet|seit (?:19|20)\d\d|\bnous sommes\b|\best (?:un|une|le|la)\b|\bfondée?\b|depuis (?:19|20)\d\d|\bsomos\b|\bes (?:un|una|el|la)\b|fundad[ao]|desde (?:19|20)\d\d|\bwij? zijn\b|\bis (?:een|het|de)\b|opgericht|sinds (?:19|20)\d\d/iu,
}
const ASKS_OF_YOU =
  /\b(?:you have|you bring|you are|must have|required|experience (?:with|in)|du hast|du bringst|sie bringen|sie verfügen|vous avez|vous êtes|tienes|se requiere|je hebt|je bent|jij)\b/iu
const MOST_QUOTES = 3
const SHORTEST = 4
const TOOLS: ReadonlySet<string> = new Set(['programming', 'framework', 'database', 'cloud', 'tool'])

/** What the posting itself says of the company, quoted. Nothing else is known here, and nothing is made up. */
export function companyBrief({ company, title, description }: TailorPosting, lexicon: Lexicon): CompanyBrief {
  const text = description ?? ''
  const taken = new Set<number>()
  const pieces = piecesOf(text).filter((piece) => piece.text.split(/\s+/).length >= SHORTEST)
  const quotesFor = (part: Exclude<BriefPart, 'stack'>): BriefQuote[] =>
    pieces
      .filter((piece) => !taken.has(piece.start) && isAbout(piece.text, part, company))
      .slice(0, MOST_QUOTES)
      .map((piece) => {
        taken.add(piece.start)
        return { text: piece.text, at: { start: piece.start, end: piece.end } }
      })
  const order = Object.keys(WORDS) as Exclude<BriefPart, 'stack'>[]
  const found = new Map<BriefPart, BriefQuote[]>(order.map((part) => [part, quotesFor(part)]))
  const stack = new Set(
    lexicon.find(`${title}\n${text}`).flatMap(({ category, name }) => (TOOLS.has(category) ? [name] : [])),
  )
  return {
    company,
    parts: BRIEF_PARTS.flatMap((part) => {
      const quotes = found.get(part) ?? []
      return quotes.length > 0 ? [{ part, quotes }] : []
    }),
    stack: [...stack],
  }
}

/** Who the company is stands in sentences that name it or say "we"; what it asks of the person is no part of this. */
function isAbout(text: string, part: Exclude<BriefPart, 'stack'>, company: string | null): boolean {
  if (!WORDS[part].test(text) || ASKS_OF_YOU.test(text)) return false
  return (
    part !== 'does' || ABOUT_FIRM.test(text) || (company !== null && text.toLowerCase().includes(company.toLowerCase()))
  )
}
