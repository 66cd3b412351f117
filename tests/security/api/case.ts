import type { Thing, World } from './world.ts'

/** How an operation is asked for in earnest, with the ids of one person's things. */
export interface Case {
  /** What stands in its path, by the name of the parameter. */
  path?: Readonly<Record<string, Thing>>
  /** The same where it is no one's thing. */
  words?: Readonly<Record<string, string>>
  body?: (world: World) => unknown
  bytes?: (world: World) => Uint8Array<ArrayBuffer>
  /** What kind the bytes are sent as. */
  kind?: string
  query?: (world: World) => string
  headers?: () => Readonly<Record<string, string>>
  /** The body that is done as it says, where the one above is refused on purpose. It may change the account itself. */
  right?: (world: World) => unknown
  /** Why nothing that can be said beforehand is done: it takes a code of the moment, or another server. */
  refused?: string
  /** Ends what the others still need, maybe the session itself: it is asked for last, or by a person of its own. */
  ends?: boolean
  /** Done only for somebody who has shown that the address of the account is theirs. */
  confirmed?: true
  /** It never ends by itself. */
  streams?: boolean
}
