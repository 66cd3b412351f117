import { sha256, utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Experiment, Variant } from './experiment.ts'

export interface Assigned {
  experiment: Experiment
  variant: Variant
}

/** As many hexadecimal digits as a number holds exactly. */
const DIGITS = 13

/** Where a person stands in an experiment, 0 to 1: always the same, and in each experiment somewhere else. */
async function placeIn({ id }: Experiment, person: string): Promise<number> {
  const hash = await sha256(utf8(`${id} ${person}`))
  return Number.parseInt(hash.slice(0, DIGITS), 16) / 16 ** DIGITS
}

function variantAt({ variants }: Experiment, place: number): Variant | null {
  let from = 0
  for (const variant of variants) {
    from += variant.share
    if (place < from) return variant
  }
  return null
}

/** The first experiment that a person falls into: what is done further down the table moves nobody out of it. */
export async function assign(experiments: readonly Experiment[], person: string): Promise<Assigned | null> {
  for (const experiment of experiments) {
    const variant = variantAt(experiment, await placeIn(experiment, person))
    if (variant) return { experiment, variant }
  }
  return null
}
