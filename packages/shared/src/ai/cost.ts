import type { AiRequest } from './request.ts'
import { wireBody } from './wire.ts'
import type { Manner } from './wire.ts'

/** What a million tokens cost, in dollars; null where nobody knows. */
export interface Price {
  input: number
  output: number
}

export interface Tokens {
  input: number
  output: number
}

/** What providers put around each message, generously. */
const AROUND = 200

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** A token is at least one byte, so this is never too little: what is held back before a call. */
export const mostTokens = (request: AiRequest, manner: Manner): Tokens => ({
  input: bytesOf(JSON.stringify(wireBody(request, '', manner))) + AROUND,
  output: request.maxTokens + manner.thinking,
})

/** About what a text takes, for an answer whose provider did not say: three bytes a token is rather too many than too few. */
export const aboutTokens = (text: string): number => Math.ceil(bytesOf(text) / 3)

/** In millionths of a dollar, rounded up, so that sums stay whole and nothing is free by rounding. */
export const costOf = ({ input, output }: Tokens, price: Price | null): number =>
  price ? Math.ceil(input * price.input + output * price.output) : 0
