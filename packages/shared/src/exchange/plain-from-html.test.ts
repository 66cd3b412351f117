import { expect, it } from 'vitest'
import { looksLikeHtml, plainFromHtml } from './plain-from-html.ts'

it.each([
  ['<p>One</p><p>Two &amp; three&nbsp;four</p>', 'One\n\nTwo & three four'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['a<br/>b &#8364;5 &#x41;', 'a\nb €5 A'],
  ['<style>p{}</style><script>alert(1)</script>x', 'x'],
  ['<img src=x onerror="alert(1)">ok &unknown; &#0; &#99999999;', 'ok &unknown; &#0; &#99999999;'],
  ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
])('%s', (html, text) => {
  expect(plainFromHtml(html)).toBe(text)
})

it('only text with real tags counts as HTML', () => {
  expect(looksLikeHtml('<p class="x">a</p>')).toBe(true)
  expect(looksLikeHtml('if a <b and c> d')).toBe(false)
  expect(looksLikeHtml('List<String>')).toBe(false)
})

it('stays fast on markup made to be slow', () => {
  for (const hostile of ['<'.repeat(300_000), '<p '.repeat(100_000), '&#'.repeat(150_000), ' \n'.repeat(150_000)]) {
    expect(plainFromHtml(hostile).length).toBeLessThanOrEqual(hostile.length)
  }
})
