import { z } from 'zod'

export const SEARCH = 'search'

/** Not at all, once a day in the morning, or as soon as a job comes in. */
export const ALERTS = ['off', 'daily', 'instant'] as const
export type Alert = (typeof ALERTS)[number]

/** What is looked for, as the parameters of a search: each with all its values. */
export const SearchAsk = z.record(z.string().max(40), z.array(z.string().max(500)).max(50))
export type SearchAsk = z.infer<typeof SearchAsk>

/** A search that is kept under a name, and watched where the person wants to be told. */
export const searchFields = {
  name: z.string().trim().min(1).max(100),
  ask: SearchAsk,
  alert: z.enum(ALERTS),
  /** Whose morning it is to be: the zone of the device that set the alert. */
  zone: z.string().max(60),
  addedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
} satisfies Record<string, z.ZodType>
export type SavedSearch = z.infer<z.ZodObject<typeof searchFields>>

export const EMPTY_SEARCH: Omit<SavedSearch, 'name' | 'addedAt'> = {
  ask: {},
  alert: 'off',
  zone: 'UTC',
  deletedAt: null,
}

/** A parameter given several times has several values. */
export const askOf = (parameters: Iterable<readonly [string, string]>): SearchAsk =>
  Object.fromEntries(
    [...Map.groupBy(parameters, ([name]) => name)].map(([name, pairs]) => [name, pairs.map(([, value]) => value)]),
  )

/** As a query is read: one value stands alone. */
export const parametersOf = (ask: SearchAsk): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(ask).flatMap(([name, values]) => {
      const [only] = values
      return only === undefined ? [] : [[name, values.length === 1 ? only : [...values]]]
    }),
  )
