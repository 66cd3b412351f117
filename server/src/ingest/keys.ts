import type { Config } from '../deps.ts'
import { sourceShapes } from '../env-sources.ts'
import type { SourceVariable } from '../env-sources.ts'
import type { Keys, Source } from './source.ts'

export const isSourceVariable = (name: string): name is SourceVariable => Object.hasOwn(sourceShapes, name)

/** The variables without which a source is off and that are not set. */
export const missingFor = ({ needs }: Pick<Source, 'needs'>, config: Config): string[] =>
  needs.filter((name) => !isSourceVariable(name) || !config[name])

/** Null where one is missing. */
export function keysOf(source: Pick<Source, 'needs'>, config: Config): Keys | null {
  if (missingFor(source, config).length > 0) return null
  return Object.fromEntries(
    source.needs.map((name) => [name, isSourceVariable(name) ? String(config[name] ?? '') : '']),
  )
}

/** The same source with what this server may take of its credits in a month. */
export const withCredits = (source: Source, config: Config): Source =>
  source.creditsBy ? { ...source, limits: { ...source.limits, creditsAMonth: config[source.creditsBy] } } : source
