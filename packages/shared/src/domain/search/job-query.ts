import { z } from 'zod'
import { JOB_LEVELS, JOB_TYPES } from '../catalogue/job-values.ts'
import { PAY_PERIODS, WORK_MODELS } from '../posting-values.ts'

export const SORTS = ['relevance', 'date', 'pay', 'distance', 'match'] as const
export type Sort = (typeof SORTS)[number]

/** So many jobs can be reached page by page; whoever is shown so many has to say more of what they look for. */
export const DEEPEST_JOB = 1_000
/** So many of the best are judged by the person's résumé. */
export const MOST_JUDGED = 200

/** Given once, several times, or once with commas between. */
const several = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .union([z.string().max(4_000), z.array(z.string().max(500)).max(50)])
    .transform((given) => (Array.isArray(given) ? given : given.split(',')).map((one) => one.trim()).filter(Boolean))
    .pipe(z.array(item).max(50))
    .optional()
/** What may hold a comma: given once or several times. */
const names = z
  .union([z.string().max(300), z.array(z.string().max(300)).max(50)])
  .transform((given) => (Array.isArray(given) ? given : [given]).map((one) => one.trim()).filter(Boolean))
  .optional()
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `Say one of these: ${values.join(', ')}.`)
const number = z.coerce.number('This is no number.')
const word = z.string().max(100)
const country = z
  .string()
  .regex(/^[a-z]{2}$/i, 'A country is two letters, such as de.')
  .transform((code) => code.toLowerCase())
const amount = number.positive('An amount is a number above zero.').max(1_000_000_000, 'Nobody is paid that much.')
const yes = z.enum(['true', 'false'], 'This is true or false.').transform((text) => text === 'true')

/** The same names stand in the address of the search page and in a saved search. */
export const jobQueryFields = {
  q: z.string().max(500).optional().meta({
    description: 'Words, "phrases", AND, OR, NOT or a minus, brackets, begin*, title:, company:, skill:',
  }),
  location: z.string().trim().max(200).optional().meta({ description: 'A town, or a town and its country' }),
  distance: number
    .min(1, 'At least one kilometre.')
    .max(500, 'At most 500 kilometres.')
    .default(50)
    .meta({ description: 'Kilometres around `location`' }),
  country: several(country).meta({ description: 'Two letters each' }),
  remote: several(oneOf(WORK_MODELS)),
  remote_for: country.optional().meta({ description: 'Remote, and open to people who live in this country' }),
  visa_support: yes.optional().meta({ description: 'true: only where help with a visa is offered' }),
  skills: several(word).meta({ description: 'Names or ids of skills' }),
  skills_mode: oneOf(['any', 'all']).default('all'),
  min_pay: amount.optional(),
  max_pay: amount.optional(),
  pay_currency: z
    .string()
    .regex(/^[A-Z]{3}$/i, 'A currency is three letters, such as EUR.')
    .transform((code) => code.toUpperCase())
    .default('EUR'),
  pay_period: oneOf(PAY_PERIODS).default('year'),
  only_with_pay: yes.default(false),
  level: several(oneOf(JOB_LEVELS)),
  type: several(oneOf(JOB_TYPES)),
  posted_since: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|\d{1,3}d)$/, 'Say a day, such as 2026-03-01, or days, such as 7d.')
    .optional()
    .meta({ description: 'A day (2026-03-01), or so many days ago (7d)' }),
  source: several(word),
  company: names.meta({ description: 'Names of companies' }),
  language: several(z.string().regex(/^[a-z]{2}$/, 'A language is two letters, such as en.')),
  without: several(word).meta({ description: 'Words that must not be in it' }),
  without_company: names,
} satisfies Record<string, z.ZodType>

/** How the answer is to come, which is no part of what is looked for. */
export const pageFields = {
  sort: oneOf(SORTS).default('relevance'),
  limit: number.int('Say a whole number.').min(1, 'At least one.').max(100, 'At most 100.').default(25),
  page: number
    .int('Say a whole number.')
    .min(1, 'The first page is 1.')
    .max(DEEPEST_JOB, 'There is no such page.')
    .optional()
    .meta({ description: 'From 1; not with `cursor`' }),
  cursor: z.string().max(400).optional().meta({ description: '`next` of the page before' }),
  with_match: yes.default(false).meta({ description: 'true: each with how well it fits your résumé' }),
} satisfies Record<string, z.ZodType>

export const JobQuery = z
  .object({ ...jobQueryFields, ...pageFields })
  .refine(({ cursor, page }) => cursor === undefined || page === undefined, {
    path: ['page'],
    message: 'Say either a page or a cursor.',
  })
  .refine(({ min_pay: min, max_pay: max }) => min === undefined || max === undefined || min <= max, {
    path: ['max_pay'],
    message: 'The highest pay is below the lowest.',
  })
  .refine(({ sort, location }) => sort !== 'distance' || Boolean(location), {
    path: ['sort'],
    message: 'To sort by distance, say a location.',
  })
export type JobQuery = z.infer<typeof JobQuery>
