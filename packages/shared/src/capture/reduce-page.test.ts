import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { reducePage } from './reduce-page.ts'

function reduced(body: string, most?: number): string {
  const { document } = parseHTML(
    `<!doctype html><html lang="de"><head><title>Job</title></head><body>${body}</body></html>`,
  )
  const page = reducePage(document, most === undefined ? {} : { most })
  return page.kind === 'page' ? page.html : 'too large'
}

it('leaves out what only paints and what runs', () => {
  const html = reduced(
    `<style>p{}</style><svg><path d="M1"/></svg><img src="data:image/png;base64,AAAA" alt="Larkfield" srcset="x 2x">
     <p style="color:red" onclick="steal()">Text</p><script>steal()</script><noscript>None</noscript>`,
  )
  expect(html).toContain('<p>Text</p>')
  expect(html).toContain('<img alt="Larkfield">')
  expect(html).not.toMatch(/steal|color|path|base64|None|srcset/)
})

it('leaves out what the person typed or chose', () => {
  const html = reduced(
    `<input name="mail" value="ana@example.org" placeholder="x"><textarea>My letter</textarea><input type="checkbox" checked>
     <select><option selected>Woman</option></select><div contenteditable="true">My message</div>
     <input type="submit" value="Apply now">`,
  )
  expect(html).not.toMatch(/ana@|letter|checked|Woman|message/)
  expect(html).toContain('value="Apply now"')
})

it('keeps the data that readers read, and the comments that carry it', () => {
  const data = `<script type="application/ld+json">{"title":"Welder <b>\\u003c/script>"}</script>`
  const state = `<script id="state">window.x = {"title":"Welder","description":"${'Long text. '.repeat(30)}"}</script>`
  const html = reduced(`${data}${state}<code><!--{"job":1}--></code><!-- a build number -->`)
  expect(html).toContain('"title":"Welder <b>')
  expect(html).toContain('window.x')
  expect(html).toContain('<!--{"job":1}-->')
  expect(html).not.toContain('build number')
})

it('remembers that a part is not shown, and no other style', () => {
  expect(reduced('<p style="display: none; color: red">No</p>')).toContain('<p style="display:none">No</p>')
})

it('keeps two texts apart that stand side by side', () => {
  const { document } = parseHTML('<html><body><p></p></body></html>')
  const line = document.querySelector('p')
  line?.append(document.createTextNode('Pay'), document.createTextNode('£ 40'))
  const page = reducePage(document)
  expect(page).toMatchObject({ kind: 'page', html: expect.stringContaining('<p>Pay<!---->£ 40</p>') as unknown })
})

it('writes text so that it stays text', () => {
  const html = reduced('<p title="&quot;&gt;&lt;b&gt;">1 &lt; 2 &amp; &lt;script&gt;</p>')
  // This parser makes a text of its own of every escaped letter.
  expect(html.replaceAll('<!---->', '')).toContain('<p title="&quot;><b>">1 &lt; 2 &amp; &lt;script&gt;</p>')
})

it('gives up on a page that is too large, and on one too deep to nest it survives', () => {
  expect(reduced('<p>word</p>'.repeat(1_000), 5_000)).toBe('too large')
  const { document } = parseHTML('<html><body></body></html>')
  let inner: Element = document.body
  for (let depth = 0; depth < 20_000; depth++) {
    const next = document.createElement('div')
    inner.append(next)
    inner = next
  }
  expect(reducePage(document)).toMatchObject({ kind: 'page' })
})
