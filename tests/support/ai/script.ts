import type { ReplyGiven } from './replies.ts'

/** Tells the provider what to do from another process, such as a test inside workerd. */
export async function scriptAi(url: string, key: string, ...replies: ReplyGiven[]): Promise<void> {
  const answer = await fetch(new URL('/script', url), { method: 'POST', body: JSON.stringify({ key, replies }) })
  if (!answer.ok) throw new Error(`The provider did not take the script: ${answer.status}`)
}
