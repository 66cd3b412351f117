import type { AiKind, WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import { outgoing } from '@rolecall/shared/ai/outgoing.ts'
import { requestFor } from '@rolecall/shared/ai/request.ts'
import type { AiRequest } from '@rolecall/shared/ai/request.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'

interface Asked {
  posting: Posting
  options: WritingOptions
  questions?: readonly string[]
}

/** What a provider would be sent for this, made by the same code that makes it when it is sent. */
export function outgoingRequest(kind: AiKind, person: TailorPerson, asked: Asked): AiRequest {
  const today = new Date().toISOString().slice(0, 10)
  return requestFor(kind, outgoing({ ...person, ...asked, today }).input)
}
