import type { AiKind } from './kinds.ts'

export interface AiMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** Everything a provider is sent: what the person is shown before it leaves is exactly this. */
export interface AiRequest {
  kind: AiKind
  messages: readonly AiMessage[]
  /** A closed JSON schema: the answer has these keys and no others. */
  schema: Readonly<Record<string, unknown>>
  schemaName: string
  maxTokens: number
}
