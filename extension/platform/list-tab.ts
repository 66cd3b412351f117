import { browser } from 'wxt/browser'
import { z } from 'zod'
import { Salary } from '@rolecall/shared/domain/posting.ts'

const line = z.string().max(1_000)
export const ListCard = z.object({
  title: line,
  company: line.nullable(),
  place: line.nullable(),
  salary: Salary.nullable(),
  closed: z.boolean(),
  applied: z.boolean(),
  url: z.string().max(8_000),
  canonicalUrl: z.string().max(8_000),
})
export type ListCard = z.infer<typeof ListCard>

/** Null: the click that allowed reading this page counts no longer, because the tab went elsewhere or is gone. */
export async function readListIn(tabId: number): Promise<ListCard[] | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/list.js'] })
    const cards = z.array(ListCard).max(1_000).safeParse(injected?.result)
    return cards.success ? cards.data : []
  } catch {
    return null
  }
}
