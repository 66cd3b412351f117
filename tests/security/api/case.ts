import type { Thing, World } from './world.ts'

/** How an operation is asked for in earnest, with the ids of one person's things. */
export interface Case {
  /** What stands in its path, by the name of the parameter. */
  path?: Readonly<Record<string, Thing>>
  /** The same where it is no one's thing. */
  words?: Readonly<Record<string, string>>
  body?: (world: World) => unknown
  bytes?: (world: World) => Uint8Array<ArrayBuffer>
  query?: (world: World) => string
  /** Ends what the others still need, so it is asked for last. */
  ends?: boolean
  /** It never ends by itself. */
  streams?: boolean
}
