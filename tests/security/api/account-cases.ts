import { PASSWORD } from '../../hosts/suite/people.ts'
import type { Case } from './case.ts'
import type { World } from './world.ts'

const account = ({ person }: World) => ({ email: person.email, password: PASSWORD })
const MAILED = 'takes a word that was mailed'
const MOMENT = 'takes a code of the moment'
const PROVIDER = 'takes a provider to sign in with'
const code = () => ({ code: '000000', password: 'wrong' })

/** What is done with an account itself. Passwords are wrong where a right one would change what the others need. */
export const ACCOUNT: [string, Case][] = [
  ['GET /auth/methods', {}],
  [
    'POST /auth/sign-up/email',
    { body: (world) => ({ ...account(world), email: `new-${world.person.email}`, name: '' }) },
  ],
  ['POST /auth/sign-in/email', { body: account }],
  [
    'POST /auth/sign-in/two-factor',
    { body: () => ({ challenge: 'no such challenge', code: '000000' }), refused: MOMENT },
  ],
  ['POST /auth/request-password-reset', { body: ({ person }) => ({ email: person.email }) }],
  ['POST /auth/reset-password', { body: () => ({ token: 'no such token', newPassword: PASSWORD }), refused: MAILED }],
  ['POST /auth/send-verification', {}],
  [
    'POST /auth/change-password',
    {
      body: () => ({ currentPassword: 'wrong', newPassword: PASSWORD }),
      right: ({ mark }) => ({ currentPassword: PASSWORD, newPassword: `${PASSWORD} ${mark}` }),
    },
  ],
  [
    'POST /auth/change-email',
    {
      body: ({ person }) => ({ newEmail: `new-${person.email}`, password: 'wrong' }),
      right: ({ person }) => ({ newEmail: `new-${person.email}`, password: PASSWORD }),
    },
  ],
  ['POST /auth/sign-out', { ends: true }],
  ['POST /auth/revoke-sessions', { ends: true }],
  ['POST /auth/revoke-other-sessions', { ends: true }],
  [
    'POST /auth/two-factor/start',
    { body: () => ({ password: PASSWORD }), refused: 'takes an address that was confirmed', confirmed: true },
  ],
  ['POST /auth/two-factor/confirm', { body: () => ({ code: '000000' }), refused: MOMENT }],
  ['POST /auth/two-factor/backup-codes', { body: code, refused: MOMENT }],
  ['POST /auth/two-factor/stop', { body: code, refused: MOMENT }],
  ['GET /auth/providers/{provider}/start', { words: { provider: 'google' }, refused: PROVIDER }],
  ['GET /auth/providers/{provider}/callback', { words: { provider: 'google' }, refused: PROVIDER }],
  [
    'POST /auth/providers/exchange',
    { body: () => ({ code: 'no such code', verifier: 'v'.repeat(43) }), refused: PROVIDER },
  ],
  ['GET /devices', {}],
  ['PUT /devices/current', { body: ({ device }) => ({ id: device, name: 'Laptop' }) }],
  ['PATCH /devices/{id}', { path: { id: 'device' }, body: () => ({ name: 'Laptop' }) }],
  ['DELETE /devices/{id}', { path: { id: 'device' }, ends: true }],
  ['GET /users/me', {}],
  ['PATCH /users/me', { body: ({ mark }) => ({ name: mark }) }],
  ['DELETE /users/me', { body: () => ({ password: PASSWORD }), ends: true }],
  ['GET /users/me/security', {}],
  ['GET /users/me/sessions', {}],
  ['DELETE /users/me/sessions/{id}', { path: { id: 'session' }, ends: true }],
  ['GET /users/me/activity', {}],
]
