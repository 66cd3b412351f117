import type { Group } from '../../store/copies.ts'
import { COPY } from './copy.ts'

/** All that are shown as one, by their ids, the one that stays first. */
export const idsTogether = (id: string, { copies }: Group): string[] => [id, ...copies.map((copy) => copy.id)]

/** Where something of a copy comes from, in words; empty where it is the application's own. */
export function fromCopy({ copies }: Group, of: string | null): string {
  const copy = copies.find(({ id }) => id === of)
  return copy ? COPY.from(copy.posting.site || copy.posting.url) : ''
}
