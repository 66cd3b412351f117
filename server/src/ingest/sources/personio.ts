import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { all, inside, textIn } from '../read-xml.ts'
import type { XmlElement } from '../read-xml.ts'
import { defineSource } from '../source.ts'

const Element: z.ZodType<XmlElement> = z.object({
  name: z.string(),
  text: z.string(),
  children: z.lazy(() => z.array(Element)),
})
const Feed = Element.refine((root) => inside(root, 'workzag-jobs') !== undefined, 'is no feed of Personio')

/** The text stands in parts, each under a heading of its own. */
const textOf = (position: XmlElement): string =>
  all(inside(position, 'jobDescriptions') ?? position, 'jobDescription')
    .map((part) => `<h3>${textIn(part, 'name') ?? ''}</h3>${textIn(part, 'value') ?? ''}`)
    .join('')

const placesOf = (position: XmlElement): (string | null)[] => {
  const more = inside(position, 'additionalOffices')
  return [textIn(position, 'office'), ...(more ? all(more, 'office').map(({ text }) => text) : [])]
}

const HOST = /^([a-z0-9-]+)\.jobs\.personio\.(de|com)$/

/** The board is its host: a company is either at personio.de or at personio.com. */
export default defineSource({
  id: 'personio',
  name: 'Personio',
  kind: 'board',
  format: 'xml',
  needs: [],
  terms: { credit: null, linkBack: false, page: 'https://developer.personio.de/docs/retrieving-open-job-positions' },
  limits: { aMinute: 60, pages: 1 },
  request: (_, { board }) => ({ url: `https://${board ?? ''}/xml` }),
  answer: Feed,
  read: (root, { board }) => ({
    postings: all(inside(root, 'workzag-jobs') ?? root, 'position').flatMap((position) => {
      const [id, title] = [textIn(position, 'id'), textIn(position, 'name')]
      if (id === null || title === null) return []
      const url = `https://${board ?? ''}/job/${id}`
      return postingFrom('personio', {
        url,
        id,
        applyUrl: url,
        title,
        company: textIn(position, 'subcompany'),
        department: textIn(position, 'department'),
        seniority: textIn(position, 'seniority'),
        employmentType: [textIn(position, 'employmentType'), textIn(position, 'schedule')].filter(Boolean).join(', '),
        places: placesOf(position),
        text: textOf(position),
        postedAt: textIn(position, 'createdAt'),
      })
    }),
    next: null,
  }),
  boardAt: ({ hostname }) => (HOST.test(hostname) ? hostname : null),
})
