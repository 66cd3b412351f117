import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What a client is told: a code for programs, a sentence for people. */
export class ApiError extends Error {
  readonly code: string
  readonly status: ContentfulStatusCode
  readonly details: unknown
  readonly headers: Record<string, string>

  constructor(code: string, [status, message]: ErrorRow, more: ErrorMore = {}) {
    super(message)
    this.code = code
    this.status = status
    this.details = more.details
    this.headers = more.headers ?? {}
  }
}

export type ErrorRow = readonly [status: ContentfulStatusCode, message: string]
export interface ErrorMore {
  details?: unknown
  headers?: Record<string, string>
}

/** The closed list of what can go wrong in one feature; the function it gives knows no other codes. */
export const errorTable =
  <Code extends string>(rows: Readonly<Record<Code, ErrorRow>>) =>
  (code: Code, more?: ErrorMore): ApiError =>
    new ApiError(code, rows[code], more)

/** What can go wrong whatever the feature. */
export const httpError = errorTable({
  'invalid-input': [400, 'Something in this request is missing or has a value it cannot have.'],
  'not-json': [400, 'The body of this request is not JSON.'],
  'signed-out': [401, 'Sign in to do this. Your session has ended or was never begun.'],
  'email-not-verified': [403, 'Confirm your e-mail first: open the link in the mail you got, or ask for a new one.'],
  'admins-only': [403, 'Only those who run this server may see this.'],
  'not-found': [404, 'There is nothing at this address.'],
  'wrong-method': [405, 'This address does not take this kind of request.'],
  'body-too-large': [413, 'This request is larger than the server takes.'],
  'wrong-media-type': [415, 'Send the body as JSON, with the header Content-Type: application/json.'],
  internal: [500, 'Something went wrong on the server. Nothing was changed. Try again in a moment.'],
})
