import type { ReplyGiven } from './replies.ts'

/** Tells the provider what to do from another process, such as a test inside workerd. */
export async function scriptAi(url: string, key: string, ...replies: ReplyGiven[]): Promise<void> {
  const answer = await fetch(new URL('/script', url), { method: 'POST', body: JSON.stringify({ key, replies }) })
  if (!answer.ok) throw new Error(`The provider did not take the script: ${answer.status}`)
}

/** How the newest request with this key ended, once it has: with the whole answer sent, or because the caller left. */
export const endOfAi = async (url: string, key: string): Promise<string> =>
  (await fetch(new URL(`/ended/${key}`, url))).text()
