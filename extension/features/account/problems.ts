import { ServerProblem } from '../../sync/answer.ts'
import { messageOf } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { SHORTEST_PASSWORD } from './password-strength.ts'

const LONGEST_PASSWORD = 128
const LONGEST_NAME = 100

/** The sentence for people behind whatever was thrown. */
export const explain = (error: unknown): string => (error instanceof ServerProblem ? error.message : messageOf(error))

// Each gives what is wrong, or nothing. The server looks again; these save the way there.
export const emailProblem = (email: string): string | undefined =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : COPY.needsEmail
export const nameProblem = (name: string): string | undefined =>
  name.trim().length > LONGEST_NAME ? COPY.longName : undefined
export const passwordProblem = (password: string): string | undefined =>
  password === '' ? COPY.needsPassword : undefined
export const codeProblem = (code: string): string | undefined => (code.trim().length < 6 ? COPY.needsCode : undefined)

export function newPasswordProblem(password: string): string | undefined {
  if (password === '') return COPY.needsPassword
  if (password.length < SHORTEST_PASSWORD) return COPY.shortPassword
  return password.length > LONGEST_PASSWORD ? COPY.longPassword : undefined
}
