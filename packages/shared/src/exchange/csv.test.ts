import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from './bytes.ts'
import { delimiterOf, MAX_COLUMNS, MAX_ROWS, MAX_TABLE_BYTES, readCsv, readCsvBytes, writeCsv } from './csv.ts'
import { ExchangeError } from './failures.ts'

// Signs that have a meaning to the reader, to spreadsheets or to encodings come often, so that they meet.
const sharp = fc.constantFrom(
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\r',
  '\n',
  "'",
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＠',
  '\ufeff',
  ' ',
  'a',
  'ż',
  '日',
  '😀',
  'sep=',
  ')',
)
const cells = fc.oneof(
  fc.array(sharp, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 6 })

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof ExchangeError) return error.code
    throw error
  }
  return 'none'
}

describe('a table', () => {
  it('is the same after writing and reading, whatever stands in it', () => {
    const same = fc.property(tables, (table) => {
      expect(readCsv(writeCsv(table)).rows).toEqual(table)
    })
    fc.assert(same, { numRuns: 2_000 })
  })

  it('is the same after writing to a file and reading that', () => {
    fc.assert(
      fc.property(tables, (table) => {
        // A zero byte says that a file is no text, and half a sign has no bytes.
        const written = table.map((row) => row.map((cell) => cell.toWellFormed().replaceAll('\0', '')))
        expect(readCsvBytes(utf8(writeCsv([['Title'], ...written]))).rows.slice(1)).toEqual(written)
      }),
    )
  })

  it('never has a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const [, quoted, plain] = /^\ufeff(?:"([^]*)"|([^]*))\r\n$/.exec(writeCsv([[cell]])) ?? []
        expect(quoted ?? plain).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is written as RFC 4180 has it, with a mark that tells Excel the encoding', () => {
    expect(
      writeCsv([
        ['Company', 'Notes'],
        ['Éclair, "Ltd"', 'two\r\nlines'],
        ['', '-5'],
      ]),
    ).toBe('\ufeffCompany,Notes\r\n"Éclair, ""Ltd""","two\r\nlines"\r\n,\'-5\r\n')
  })
})

describe('reading', () => {
  it.each([
    [
      'a;b\r\n1;2,5',
      ';',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'a\tb\n"x;y;z;w"\tc',
      '\t',
      [
        ['a', 'b'],
        ['x;y;z;w', 'c'],
      ],
    ],
    ['sep=;\r\na;b,c,d', ';', [['a', 'b,c,d']]],
    ['Title\nOne, two', ',', [['Title'], ['One', ' two']]],
    [
      'a,b\r1,2\r',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\n\n a ,b\n\n\n1,\n',
      ',',
      [
        [' a ', 'b'],
        ['1', ''],
      ],
    ],
    ['5" pipe,"said ""no"""tail,x"y"', ',', [['5" pipe', 'said "no"tail', 'x"y"']]],
    ['', ',', []],
  ] as const)('takes %j', (text, delimiter, rows) => {
    expect(readCsv(text)).toMatchObject({ rows, delimiter })
  })

  it('names the lines of the file, not the rows', () => {
    expect(readCsv('a,b\r\n"x\ny",1\n\n2,3').lines).toEqual([1, 2, 5])
    expect(codeOf(() => readCsv('a\nb\n"c,d\n1,2'))).toBe('open-quote')
    expect(() => readCsv('a\nb\n"c,d\n1,2')).toThrow('line 3')
  })

  it.each([
    ['UTF-8', utf8('Łódź,1')],
    ['UTF-8 with a mark', utf8('\ufeffŁódź,1')],
    ['UTF-16 little end first', Uint8Array.from([0xff, 0xfe, ...utf16('Łódź,1', true)])],
    ['UTF-16 big end first', Uint8Array.from([0xfe, 0xff, ...utf16('Łódź,1', false)])],
    ['UTF-16 without a mark', Uint8Array.from(utf16('abcŁódź,1', true))],
  ])('knows %s', (_, bytes) => {
    expect(readCsvBytes(bytes).rows[0]?.[0]).toMatch(/^(?:abc)?Łódź$/)
  })

  it('takes what is no UTF-8 for the old Windows encoding', () => {
    expect(readCsvBytes(Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0x80])).rows).toEqual([
      ['Müller', '€'],
    ])
  })

  it('refuses what is too much, empty or no text, each in its own sentence', () => {
    expect(codeOf(() => readCsvBytes(new Uint8Array(MAX_TABLE_BYTES + 1)))).toBe('file-too-large')
    expect(codeOf(() => readCsvBytes(new Uint8Array()))).toBe('file-empty')
    expect(codeOf(() => readCsvBytes(utf8('%PDF-1.7 …')))).toBe('not-text')
    expect(codeOf(() => readCsvBytes(utf8('PNG\0\0\0')))).toBe('not-text')
    expect(readCsv('a\n'.repeat(MAX_ROWS + 1)).rows).toHaveLength(MAX_ROWS + 1)
    expect(() => readCsv('a\n'.repeat(MAX_ROWS + 2))).toThrow('more than 50,000 rows')
    expect(codeOf(() => readCsv(','.repeat(MAX_COLUMNS)))).toBe('too-many-columns')
  })

  it('does not let text inside quotation marks choose the separator', () => {
    expect(delimiterOf('"a;b;c;d",e\n')).toBe(',')
    expect(delimiterOf('x\n"1;2";3\n')).toBe(';')
  })
})

function utf16(text: string, little: boolean): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  )
}
