import { z } from 'zod'
import { stored } from './stored.ts'
import { useStored } from './use-stored.ts'

export const Session = z
  .object({
    /** Null: the server ended the session. Who it was stays known, so that signing in again goes on where it stopped. */
    token: z.string().min(1).nullable(),
    userId: z.string().min(1),
    email: z.string().min(1),
    /** The server that gave the token; it is shown to no other, whatever the settings say later. */
    apiUrl: z.string().min(1),
  })
  .nullable()
export type Session = z.infer<typeof Session>

const session = stored<Session>('session', Session, null)

export const readSession = session.read
export const writeSession = session.write

/** Ends the session only where it still is the one that was refused; a newer sign-in is left alone. */
export async function endSession(token: string): Promise<void> {
  const held = await session.read()
  if (held?.token === token) await session.write({ ...held, token: null })
}

export function useSession(): { session: Session; loading: boolean } {
  const { value, loading } = useStored(session)
  return { session: value, loading }
}
