import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Place = z.object({ ort: word, region: word, land: word })
const Opening = z.object({
  refnr: word,
  referenznummer: word,
  titel: word,
  stellenangebotsTitel: word,
  arbeitgeber: word,
  firma: word,
  stellenbeschreibung: word,
  stellenangebotsBeschreibung: word,
  arbeitsorte: z.array(z.union([z.object({ adresse: Place }), Place])).nullish(),
  arbeitszeitmodelle: z.array(z.string()).nullish(),
  branche: word,
  aktuelleVeroeffentlichungsdatum: word,
  datumErsteVeroeffentlichung: word,
  externeUrl: word,
  allianzpartnerUrl: word,
})
type Opening = z.infer<typeof Opening>

const API = 'https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc/v4'
/** The key of the public search page, the same for everybody. */
const HEADERS = { 'x-api-key': 'jobboerse-jobsuche' }
const A_PAGE = 100

const placeOf = ({ ort, region, land }: z.infer<typeof Place>): string => [ort, region, land].filter(Boolean).join(', ')
const placesOf = ({ arbeitsorte }: Opening): string[] =>
  (arbeitsorte ?? []).map((place) => placeOf('adresse' in place ? place.adresse : place))

const MODELS: Readonly<Record<string, string>> = {
  VOLLZEIT: 'Vollzeit',
  TEILZEIT: 'Teilzeit',
  SCHICHT_NACHTARBEIT_WOCHENENDE: 'Schicht, Nacht, Wochenende',
  HEIM_TELEARBEIT: 'Homeoffice',
  MINIJOB: 'Minijob',
}

export default defineSource({
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  kind: 'api',
  needs: [],
  terms: { credit: 'Bundesagentur für Arbeit', linkBack: true, page: 'https://jobsuche.api.bund.dev' },
  limits: { aMinute: 60, pages: 5 },
  request: (_, { words, place }, from) => {
    const url = new URL(`${API}/jobs`)
    url.searchParams.set('page', from ?? '1')
    url.searchParams.set('size', String(A_PAGE))
    url.searchParams.set('veroeffentlichtseit', '7')
    if (words) url.searchParams.set('was', words)
    if (place) url.searchParams.set('wo', place)
    return { url: url.href, headers: HEADERS }
  },
  answer: z.object({
    maxErgebnisse: z.coerce.number(),
    stellenangebote: z.array(z.object({ refnr: z.string() })).default([]),
  }),
  read: ({ maxErgebnisse, stellenangebote }, _, from) => {
    const page = Number(from ?? '1')
    return {
      postings: [],
      open: stellenangebote.map(({ refnr }) => ({ id: refnr })),
      next: stellenangebote.length > 0 && page * A_PAGE < maxErgebnisse ? String(page + 1) : null,
    }
  },
  detail: {
    request: (_, __, opening) => ({ url: `${API}/jobdetails/${encodeURIComponent(btoa(opening))}`, headers: HEADERS }),
    answer: Opening,
    read: (job) => {
      const [id, title] = [job.refnr ?? job.referenznummer, job.titel ?? job.stellenangebotsTitel]
      if (!id || !title) return null
      return postingFrom('arbeitsagentur', {
        url: `https://www.arbeitsagentur.de/jobsuche/jobdetail/${encodeURIComponent(id)}`,
        id,
        applyUrl: job.externeUrl ?? job.allianzpartnerUrl,
        title,
        company: job.arbeitgeber ?? job.firma,
        industry: job.branche,
        employmentType: job.arbeitszeitmodelle?.map((model) => MODELS[model] ?? model).join(', '),
        places: placesOf(job),
        workModel: job.arbeitszeitmodelle?.includes('HEIM_TELEARBEIT') ? 'hybrid' : null,
        text: job.stellenbeschreibung ?? job.stellenangebotsBeschreibung,
        languages: ['de'],
        postedAt: job.aktuelleVeroeffentlichungsdatum ?? job.datumErsteVeroeffentlichung,
      })
    },
  },
})
