import { describe, expect, test } from 'vitest'
import { fullTextOf } from './full-text.ts'
import { parseQuery, wordsWanted } from './query.ts'

const asked = (text: string) => {
  const { match, without } = fullTextOf(parseQuery(text))
  return without === null ? match : `${match ?? '*'} / ${without}`
}

describe('what is typed into a search', () => {
  test.each([
    ['baker', '"baker"'],
    ['Pastry Baker', '("pastry" AND "baker")'],
    ['"pastry baker"', '"pastry baker"'],
    ['baker AND oven', '("baker" AND "oven")'],
    ['baker OR cook', '("baker" OR "cook")'],
    ['baker cook OR miller', '(("baker" AND "cook") OR "miller")'],
    ['(baker OR cook) night', '(("baker" OR "cook") AND "night")'],
    ['baker -night', '"baker" / "night"'],
    ['baker NOT "night shift"', '"baker" / "night shift"'],
    ['-night', '* / "night"'],
    ['NOT NOT baker', '"baker"'],
    ['(baker -night) OR cook', '(("baker" NOT "night") OR "cook")'],
    ['title:baker', 'title : "baker"'],
    ['title:"head baker" company:Oven', '(title : "head baker" AND company : "oven")'],
    ['-company:oven baker', '"baker" / company : "oven"'],
    ['skill:(go OR rust)', '(skills : "go" OR skills : "rust")'],
    ['C++ C# .NET node.js', '("c++" AND "c#" AND ".net" AND "node.js")'],
    ['devel*', '"devel" *'],
    ['front-end', '"front end"'],
    ['and or not', '("and" AND "or" AND "not")'],
    ['Bäcker (m/w/d)', '("backer" AND "m w d")'],
  ])('%s', (typed, expected) => expect(asked(typed)).toBe(expected))

  test.each(['', '   ', '"', '()', 'AND OR NOT', '- -', ':', 'title:', '((((', '))))', '* * *'])(
    'nothing of sense: %s',
    (typed) => expect(asked(typed)).toBeNull(),
  )

  test.each(['"open phrase', '(open bracket', 'closed) bracket', 'baker OR', 'OR baker', 'title: baker'])(
    'what is not finished is read as far as it goes: %s',
    (typed) =>
      expect(asked(typed)).toContain(
        typed.includes('baker') ? 'baker' : typed.includes('phrase') ? 'open phrase' : 'bracket',
      ),
  )

  test('no length and no depth is too much', () => {
    expect(asked('('.repeat(400) + 'baker')).toBeNull()
    expect(asked('baker '.repeat(500))?.length).toBeLessThan(1000)
  })

  test('the words that are looked for, to be marked', () => {
    expect(wordsWanted(parseQuery('title:"head baker" OR cook -night'))).toEqual(['head', 'baker', 'cook'])
  })
})
