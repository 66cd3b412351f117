import { Hono } from 'hono'
import { html } from 'hono/html'
import { perAddress } from '../../accounts/guesses.ts'
import { exchangeCode, finishProvider, startProvider } from '../../accounts/providers/flow.ts'
import { providerError } from '../../accounts/refusals.ts'
import type { AppEnv } from '../../deps.ts'
import { BODY, describe } from '../../openapi.ts'
import { page } from '../../pages/page.ts'
import { valid } from '../../valid.ts'
import { Exchange, ProviderParam, ProviderReturn, ProviderStart, SecondStep, Session } from './schemas.ts'

const tag = 'auth'
const open = true
const onward = { 302: { about: 'On to the next address' } }
const other = perAddress('provider', (limits) => limits.other)

const lost = html`<p>
  This sign-in was used already or took too long. Close this window and begin again in the extension.
</p>`

/** Signing in through Google or LinkedIn: out, back, and the exchange of the code for a session. */
export const providerRoutes = new Hono<AppEnv>()
  .get(
    '/:provider/start',
    describe({
      summary: 'Open this in identity.launchWebAuthFlow to sign in elsewhere',
      tag,
      also: onward,
      refusals: [403, 422, 429],
      open,
    }),
    valid('param', ProviderParam),
    valid('query', ProviderStart),
    other,
    async (c) => c.redirect(await startProvider(c, c.req.valid('param').provider, c.req.valid('query'))),
  )
  .get(
    '/:provider/callback',
    describe({
      summary: 'Where the other service sends people back to',
      tag,
      also: onward,
      refusals: [403, 422, 429],
      open,
    }),
    valid('param', ProviderParam),
    valid('query', ProviderReturn),
    other,
    async (c) => {
      const back = await finishProvider(c, c.req.valid('param').provider, c.req.valid('query'))
      if (back) return c.redirect(back)
      // Nobody knows which extension to go back to, so the person reads it here.
      if (c.req.header('accept')?.includes('text/html')) return page(c, 'Begin again', lost, 400)
      throw providerError('code-used-up')
    },
  )
  .post(
    '/exchange',
    describe({
      summary: 'Trade the code for a session',
      tag,
      answer: Session,
      also: { 202: { about: 'Right so far; a code is asked for now', schema: SecondStep } },
      refusals: [...BODY, 403, 422, 429],
      open,
    }),
    valid('json', Exchange),
    perAddress('sign-in', (limits) => limits.signIn),
    async (c) => {
      const entered = await exchangeCode(c, c.req.valid('json'))
      return 'challenge' in entered ? c.json(entered, 202) : c.json(entered, 200)
    },
  )
