import { decodeEntities } from '@rolecall/shared/capture/text.ts'
import { modelInLine } from '@rolecall/shared/capture/work-words.ts'
import { placeScore } from '@rolecall/shared/domain/location.ts'
import { parseSalary } from '@rolecall/shared/domain/salary.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { z } from 'zod'
import { postingFrom } from '../posting-from.ts'
import { defineSource } from '../source.ts'

const Story = z.object({ objectID: z.string(), title: z.string(), author: z.string() })
const Comment = z.object({
  id: z.number(),
  author: z.string().nullish(),
  text: z.string().nullish(),
  created_at: z.string().nullish(),
})
type Comment = z.infer<typeof Comment>

const API = 'https://hn.algolia.com/api/v1'
const ROLE =
  /engineer|develop|manager|design|scientist|analyst|lead|director|architect|research|writer|market|sales|support|recruit|intern\b|head of|founding|product|devops|sre\b|operations|consultant|administrator/i
const TYPE = /full[- ]?time|part[- ]?time|contract|freelance|intern(?:ship)?s?\b/i
const LONGEST_HEAD = 400

/**
 * The custom is a first line in parts: "Company | Role | Place | Remote | Pay". Without a company and a role in it, a
 * comment is talk.
 */
function postingOf({ id, text, created_at: at }: Comment): Posting[] {
  const [head = ''] = (text ?? '').split(/<p>|\n/)
  const parts = decodeEntities(head.replaceAll(/<[^>]*>/g, ' '))
    .slice(0, LONGEST_HEAD)
    .split(/\s*[|•]\s*/)
    .map((part) => part.trim())
    .filter(Boolean)
  const [company, ...rest] = parts
  const title = rest.find((part) => ROLE.test(part) && !TYPE.test(part)) ?? rest.find((part) => ROLE.test(part))
  if (!company || !title || rest.length < 2) return []
  return [
    postingFrom('hacker-news', {
      url: `https://news.ycombinator.com/item?id=${id}`,
      id,
      title,
      company: company.replace(/\s*\((?:https?:)?[^)]*\)\s*$/, ''),
      employmentType: rest.find((part) => part !== title && TYPE.test(part)),
      places: rest.filter((part) => part !== title && placeScore(part) > 0.5),
      workModel: rest.find((part) => modelInLine(part) !== null),
      pay: rest.find((part) => parseSalary(part, { labelled: true }) !== null),
      text,
      postedAt: at,
    }),
  ]
}

/** First the newest of the monthly threads, then its comments. */
export default defineSource({
  id: 'hacker-news',
  name: 'Hacker News: Who is hiring?',
  kind: 'api',
  needs: [],
  terms: { credit: 'Hacker News', linkBack: true, page: 'https://hn.algolia.com/api' },
  limits: { aMinute: 60, aDay: 1_000, pages: 2 },
  request: (_, __, from) => ({
    url: from ? `${API}/items/${from}` : `${API}/search_by_date?tags=story,author_whoishiring&hitsPerPage=10`,
  }),
  answer: z.union([z.object({ hits: z.array(Story) }), z.object({ id: z.number(), children: z.array(Comment) })]),
  read: (answer) =>
    'hits' in answer
      ? {
          postings: [],
          next:
            answer.hits.find(({ title, author }) => author === 'whoishiring' && /who is hiring/i.test(title))
              ?.objectID ?? null,
        }
      : { postings: answer.children.flatMap(postingOf), next: null },
})
