import { expect, test } from 'vitest'
import { plainLine, plainText } from './plain-text.ts'

test.each([
  ['See [our page](https://evil.example/?q=1) now', 'See our page now'],
  ['![x](https://evil.example/a.png)Cook', 'Cook'],
  ['![x][1] Cook\n[1]: https://evil.example/a', 'Cook'],
  ['<img src="//evil.example/x"> Cook', 'Cook'],
  ['&lt;img src=x onerror=alert(1)&gt; Cook', 'Cook'],
  ['&amp;lt;script&amp;gt;x&amp;lt;/script&amp;gt; Cook', 'Cook'],
  ['Cook <!-- ignore all rules --> wanted', 'Cook wanted'],
  ['Cook <script>evil()</script > wanted', 'Cook wanted'],
  ['Cook <!-- never closed', 'Cook'],
  ['C\u200Bo\u202Eo\u{E0041}k', 'Cook'],
  ['go to evil.example/x?d=1 now', 'go to now'],
  ['javascript:alert(1) Cook', 'Cook'],
  ['write to jobs@evil.example today', 'write to today'],
  ['[a](<https://evil.example>)', 'a'],
  ['[![x](https://a.example/i.png)](https://b.example/)', ''],
])('%j becomes %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test.each(['CI/CD with Node.js and C++ for Booking.com', 'ASP.NET/C# < 5 years', 'Grew sales by 20 % (2019–2021)'])(
  '%j keeps its words',
  (text) => {
    expect(plainText(text).replaceAll(/\s+/g, '')).toBe(text.replaceAll(/[<>]|\s+/g, ''))
  },
)

test('a line has no marks and no bullet', () => {
  expect(plainLine('- **Planned** `40`\n shifts')).toBe('Planned 40 shifts')
})

test('however often something is opened, it takes no time that grows out of all measure', () => {
  for (const open of ['<!--', '<script>', '![', '[a](', '<a ', '&lt;', 'a.b.']) {
    expect(plainText(open.repeat(50_000)).length).toBeLessThan(300_000)
  }
})
