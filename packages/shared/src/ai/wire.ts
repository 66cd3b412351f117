import type { AiMessage, AiRequest } from './request.ts'

/** How one provider wants to be asked. Providers speak the same protocol, and each leaves something of it out. */
export interface Manner {
  /** `prompt`: it takes no schema while it streams, so the schema stands in the text. */
  structured: 'json_schema' | 'prompt'
  /** What it calls the most that it may write. */
  most: 'max_tokens' | 'max_completion_tokens'
  /** Whether it has to be asked what an answer took. Some tell it anyway, and refuse to be asked. */
  asksUsage: boolean
  /** Tokens that its models think in before they write, on top of what they write. */
  thinking: number
  /** What else it is sent. */
  extra: Readonly<Record<string, unknown>>
}

type Schema = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Strict decoding needs every key of every object to be required and no other one allowed. */
export function isClosed(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(isClosed)
  if (!isObject(schema)) return true
  const { properties, required, additionalProperties } = schema
  if (isObject(properties)) {
    const named = Array.isArray(required) ? required : []
    if (additionalProperties !== false || !Object.keys(properties).every((key) => named.includes(key))) return false
  }
  return Object.values(schema).every(isClosed)
}

/** The schema in words goes with the first instructions, before anything that somebody else wrote. */
function withSchema({ messages, schema }: AiRequest): AiMessage[] {
  const rule = `Answer with one JSON object and nothing else. It fits this JSON schema:\n${JSON.stringify(schema)}`
  const [first, ...rest] = messages
  if (first?.role !== 'system') return [{ role: 'system', content: rule }, ...messages]
  return [{ role: 'system', content: `${first.content}\n\n${rule}` }, ...rest]
}

export interface WireBody {
  model: string
  messages: AiMessage[]
  stream: true
  [more: string]: unknown
}

/** Exactly what leaves for a provider. The person is shown this, and it is sent. */
export function wireBody(request: AiRequest, model: string, manner: Manner): WireBody {
  const strict = manner.structured === 'json_schema'
  const { schemaName: name, schema } = request
  const format = { type: 'json_schema', json_schema: { name, schema, strict: isClosed(schema) } }
  return {
    ...manner.extra,
    model,
    messages: strict ? [...request.messages] : withSchema(request),
    ...(strict ? { response_format: format } : {}),
    [manner.most]: request.maxTokens + manner.thinking,
    stream: true,
    ...(manner.asksUsage ? { stream_options: { include_usage: true } } : {}),
  }
}
