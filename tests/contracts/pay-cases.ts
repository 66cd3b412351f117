/** Writes tests/fixtures/pay/cases.json: sums that are known, written the way people in many places write them. */
import { writeFileSync } from 'node:fs'
import { amongOthers, noPay, shortForms } from './pay-forms.ts'
import type { Case } from './pay-forms.ts'
import { STYLES } from './pay-styles.ts'
import type { Period, Style } from './pay-styles.ts'

const entries = <Value>(record: Partial<Record<Period, Value>>): [Period, Value][] =>
  Object.entries(record) as [Period, Value][]

/** A single sum is both ends of its range; with "up to" or "from" it is one of them. */
function fromStyle(style: Style): Case[] {
  const found: Case[] = []
  const place = style.place === undefined ? {} : { place: style.place }
  for (const [period, pairs] of entries(style.sums)) {
    for (const [low, high] of pairs) {
      const pay = { currency: style.code, period }
      for (const [i, end] of (style.periods[period] ?? []).entries()) {
        const [a, b] = [style.write(low), style.write(high)]
        for (const range of style.range)
          found.push({ text: `${range(a, b)}${end}`, expected: { min: low, max: high, ...pay }, ...place })
        if (i > 0) continue
        found.push({ text: `${style.label}${a}${end}`, expected: { min: low, max: low, ...pay }, ...place })
        for (const lead of style.upTo ?? [])
          found.push({ text: `${lead}${b}${end}`, expected: { min: null, max: high, ...pay }, ...place })
        for (const lead of style.from ?? [])
          found.push({ text: `${lead}${a}${end}`, expected: { min: low, max: null, ...pay }, ...place })
      }
    }
  }
  return found
}

export const allCases = (): Case[] => {
  const all = [...STYLES.flatMap(fromStyle), ...shortForms(), ...amongOthers(), ...noPay()]
  return [...new Map(all.map((one) => [one.text, one])).values()]
}

if (import.meta.main) {
  const lines = allCases().map((one) => JSON.stringify(one))
  writeFileSync(new URL('../fixtures/pay/cases.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`)
}
