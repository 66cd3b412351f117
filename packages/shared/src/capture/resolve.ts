import type { Candidate } from './evidence.ts'
import { bare, holds } from './text.ts'

/** Candidates that say the same, with how sure they make each other. */
export interface Group<Value> {
  best: Candidate<Value>
  members: Candidate<Value>[]
  confidence: number
}

type Same<Value> = (a: Value, b: Value) => boolean

/** Groups what agrees; the surest group first. Two readers that agree are surer than either alone. */
export function resolve<Value>(candidates: readonly Candidate<Value>[], same: Same<Value>): Group<Value>[] {
  const groups: Group<Value>[] = []
  for (const one of candidates.toSorted((a, b) => b.confidence - a.confidence)) {
    const group = groups.find((known) => same(known.best.value, one.value))
    if (group) group.members.push(one)
    else groups.push({ best: one, members: [one], confidence: one.confidence })
  }
  for (const group of groups) group.confidence = together(group.members)
  return groups.toSorted((a, b) => b.confidence - a.confidence)
}

/** One reader counts once, however often it found the same. */
function together(members: readonly Candidate<unknown>[]): number {
  const byReader = new Map<string, number>()
  for (const { reader, confidence } of members) byReader.set(reader, Math.max(byReader.get(reader) ?? 0, confidence))
  let doubt = 1
  for (const confidence of byReader.values()) doubt *= 1 - Math.min(0.97, confidence)
  return 1 - doubt
}

export const sameValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? bare(a) === bare(b) : JSON.stringify(a) === JSON.stringify(b)

/** "Acme" and "Acme, Inc."; "Berlin" and "Berlin, Germany". */
export const sameName = (a: string, b: string): boolean => bare(a) === bare(b) || holds(a, b) || holds(b, a)

const town = (text: string): string => bare(text.split(/[,(|·;/]/)[0] ?? '')

/** Places agree when their first part, the town, does. */
export function samePlace(a: string, b: string): boolean {
  if (sameName(a, b)) return true
  const [first, second] = [town(a), town(b)]
  return (first.length > 2 && holds(b, first)) || (second.length > 2 && holds(a, second))
}
