import { describe, expect, it } from 'vitest'
import { loadLexicon } from './load.ts'
import { openLexicon } from './lexicon.ts'
import { packed } from './packed.gen.ts'

const lexicon = await loadLexicon()

describe('a text', () => {
  it('may hold anything', () => {
    for (const text of ['', ' ', '\u0000', '\uD800', '🦊 Java 🦊', '\u202EavaJ', 'ﬀ', '-', '&&&', '…']) {
      for (const { start, end } of lexicon.find(text, { phrases: true })) expect(end).toBeGreaterThan(start)
    }
    expect(lexicon.find('🦊 Java 🦊')).toMatchObject([{ id: 'java', start: 3, end: 7 }])
  })
})

describe('the packed list', () => {
  it('is light enough to be fetched when it is needed', async () => {
    const compressed = new Blob([packed]).stream().pipeThrough(new CompressionStream('gzip'))
    const { byteLength } = await new Response(compressed).arrayBuffer()
    expect(byteLength).toBeLessThan(250_000)
  })

  it('can be any other list', () => {
    const small = openLexicon(
      '#programming\nJava\nQuokka?;Quokka language\t0\n#soft\nPatience\n#look-alike\njava island\n',
    )
    expect(small.size).toBe(3)
    expect(small.skill('quokka')).toEqual({
      id: 'quokka',
      name: 'Quokka',
      category: 'programming',
      implies: ['java'],
      related: [],
    })
    expect(small.find('Java and Quokka, on Java Island with patience').map(({ id }) => id)).toEqual([
      'java',
      'quokka',
      'patience',
    ])
    expect(openLexicon('').find('Java')).toEqual([])
  })
})
