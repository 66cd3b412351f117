import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const word = z.string().nullish()
const Address = z.object({ addressLocality: word, addressRegion: word, addressCountry: word }).nullish()
const Place = z.object({ address: Address })
const Said = z.object({
  description: word,
  employmentType: z.union([z.string(), z.array(z.string())]).nullish(),
  validThrough: word,
  jobLocationType: word,
  hiringOrganization: z.object({ name: word }).nullish(),
  jobLocation: z.union([Place, z.array(Place)]).nullish(),
  identifier: z.object({ value: z.union([z.string(), z.number()]).nullish() }).nullish(),
})
const Item = z.object({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  content_html: word,
  date_published: word,
  _jobposting: Said.nullish(),
})
type Item = z.infer<typeof Item>

function placesOf({ _jobposting }: Item): string[] {
  const said = _jobposting?.jobLocation ?? []
  return (Array.isArray(said) ? said : [said]).map(({ address }) =>
    [address?.addressLocality, address?.addressCountry].filter(Boolean).join(', '),
  )
}

/** The board is its host; the feed is a JSON Feed with schema.org's JobPosting in it. */
export default defineSource({
  id: 'teamtailor',
  name: 'Teamtailor',
  kind: 'board',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://support.teamtailor.com/en/articles/5957359' },
  limits: { aMinute: 20, pages: 50 },
  request: (_, { board }, from) => ({ url: from ?? `https://${board ?? ''}/jobs.json` }),
  answer: z.object({ title: z.string(), items: z.array(Item), next_url: word }),
  read: ({ title, items, next_url: next }, { board }) => ({
    postings: items.map((item) =>
      postingFrom('teamtailor', {
        url: item.url,
        id: item._jobposting?.identifier?.value ?? item.id,
        applyUrl: item.url,
        title: item.title,
        company: item._jobposting?.hiringOrganization?.name ?? title,
        employmentType: [item._jobposting?.employmentType ?? []].flat().join(', ').replaceAll('_', ' ').toLowerCase(),
        places: placesOf(item),
        workModel: item._jobposting?.jobLocationType === 'TELECOMMUTE' && placesOf(item).length === 0,
        text: item._jobposting?.description ?? item.content_html,
        postedAt: item.date_published,
        validThrough: item._jobposting?.validThrough,
      }),
    ),
    // A feed that leads to another host leads nowhere.
    next: next && new URL(next).hostname === board ? next : null,
  }),
  boardAt: ({ hostname }) =>
    /^(?!www\.|app\.|support\.|api\.)[a-z0-9.-]+\.teamtailor\.com$/.test(hostname) ? hostname : null,
})
