import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { openPage } from './page.ts'
import { readArticle } from './read-article.ts'

const paragraph = 'You look after the lighthouse, its lamp and its log, and you answer the radio when a ship calls. '
const page = (body: string) => {
  const { document } = parseHTML(`<!doctype html><html><head><title>Keeper</title></head><body>${body}</body></html>`)
  return { document, page: openPage(document, 'https://lighthouse.example/keeper', 0, []) }
}

describe('the reader of last resort', () => {
  it('finds the text among menus, and leaves the page as it was', () => {
    const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li></ul></nav>'
    const { document, page: opened } = page(`${menu}<article>${`<p>${paragraph.repeat(4)}</p>`.repeat(5)}</article>`)
    const before = document.documentElement.outerHTML
    const [found] = readArticle(opened).description ?? []
    expect(found?.value).toContain('lighthouse')
    expect(found?.value).not.toContain('Shop')
    expect(found).toMatchObject({ origin: 'guessed', reader: 'article' })
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('says nothing where there is no text', () => {
    expect(readArticle(page('<img src="poster.png" alt="">').page).description).toBeUndefined()
  })
})
