import type { AnyContext } from './activity.ts'
import { coarseIp, describeAgent } from './agent.ts'
import { letterOf } from '../mails/layout.ts'
import type { Message } from '../mails/layout.ts'

/** Sends after the answer has gone out, so that no answer tells by its time whether a mail was sent. */
export function sendLater(c: AnyContext, to: string, message: Message): void {
  const { background, mail } = c.var.deps
  if (mail.ready) background(letterOf(to, message).then((letter) => mail.send(letter)))
}

/** What a mail about something that just happened says of where it happened. */
export const whereNow = (c: AnyContext) => ({
  device: describeAgent(c.req.header('user-agent')),
  ip: coarseIp(c.var.deps.clientIp(c)),
  at: c.var.deps.now(),
  reset: `${c.var.deps.config.API_URL}/forgot-password`,
})
