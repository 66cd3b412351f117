import { z } from 'zod'

/** A company's own page at a board source, such as one at Greenhouse. */
export const WatchedBoard = z.object({
  source: z.string().meta({ description: 'Id of the source, as in GET /sources' }),
  sourceName: z.string(),
  board: z.string().meta({ description: 'The name of the board, as the source knows it' }),
})
export type WatchedBoard = z.infer<typeof WatchedBoard>

/** A company that a person follows. */
export const Watch = z.object({
  id: z.uuid(),
  company: z.string(),
  boards: z.array(WatchedBoard).meta({
    description:
      'Where its openings are asked for. None: no board of it is known yet, and only what other sources have of it is found',
  }),
  openings: z.number().int().meta({ description: 'Its open jobs in the catalogue' }),
  lookedAt: z.iso.datetime().nullable().meta({ description: 'When a board of it was asked last' }),
  addedAt: z.iso.datetime(),
})
export type Watch = z.infer<typeof Watch>

export const Watches = z.object({ items: z.array(Watch) })
export type Watches = z.infer<typeof Watches>

const company = z.string().trim().min(1).max(200)
/** Of a careers page: its own address first, then those that it embeds or links to. */
const addresses = z.array(z.url({ protocol: /^https?$/ }).max(8_000)).max(300)

/** A company by its name, or by the addresses of a page where its board may be; both where both are known. */
export const WatchBody = z
  .strictObject({
    company: company.optional(),
    addresses: addresses.default([]),
    boards: z
      .array(WatchedBoard.pick({ source: true, board: true }))
      .max(50)
      .optional()
      .meta({ description: 'Those of a watch that was left, to follow it again as it was; only known ones count' }),
    addedAt: z.iso.datetime().optional().meta({ description: 'When it was followed first, for the same' }),
  })
  .refine((body) => body.company !== undefined || body.addresses.length > 0, 'Name a company or give an address.')
  .meta({ examples: [{ company: 'Sample Works', addresses: ['https://boards.greenhouse.io/sampleworks'] }] })
export type WatchBody = z.input<typeof WatchBody>

export const RecogniseBody = z
  .strictObject({ addresses: addresses.min(1) })
  .meta({ examples: [{ addresses: ['https://boards.greenhouse.io/sampleworks'] }] })

/** What is known of the boards at some addresses, before anybody follows anything. */
export const Recognised = z.object({
  boards: z.array(
    WatchedBoard.extend({
      company: z.string().meta({ description: 'As the catalogue knows it; else made from the name of the board' }),
      watch: z.uuid().nullable().meta({ description: 'The watch of yours that follows it already' }),
    }),
  ),
})
export type Recognised = z.infer<typeof Recognised>
