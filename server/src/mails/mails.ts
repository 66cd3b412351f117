import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import type { Message } from './layout.ts'

const NOT_YOU = 'If it was not you, do nothing: nothing changes.'
const TAKE_BACK = (reset: string) =>
  `If it was not you, somebody may know your password. Choose a new one at once, which signs out every device: ${reset}`

interface Link {
  link: string
}
interface Where {
  /** As the browser itself describes it, such as "Firefox on Windows". */
  device: string
  /** Coarse, such as 203.0.113.x. */
  ip: string | null
  at: number
}

/** 21 November 2026, 14:05 UTC: whoever reads it may be anywhere. */
const timeOf = (at: number): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`
const whereOf = ({ device, ip, at }: Where): string => `${device}${ip ? `, from ${ip}` : ''}, on ${timeOf(at)}.`

/** Every mail there is. What people typed never stands in one: a stranger could have typed it to reach the reader. */
export const MAILS = {
  verify: ({ link }: Link): Message => ({
    subject: 'Confirm your e-mail',
    before: [
      `Somebody, hopefully you, made a ${PRODUCT_NAME} account with this address.`,
      'Confirm that the address is yours. The link works once, for 24 hours.',
    ],
    link: { words: 'Confirm this address', address: link },
    after: [NOT_YOU],
  }),
  reset: ({ link }: Link): Message => ({
    subject: `Reset your ${PRODUCT_NAME} password`,
    before: [
      `Somebody, hopefully you, asked to reset the password of your ${PRODUCT_NAME} account.`,
      'Choose a new one with this link. It works once, for 60 minutes.',
    ],
    link: { words: 'Choose a new password', address: link },
    after: ['If it was not you, do nothing: your password stays as it is.'],
  }),
  leaveAddress: ({ link, email }: Link & { email: string }): Message => ({
    subject: `Change the e-mail of your ${PRODUCT_NAME} account?`,
    before: [
      `Somebody, hopefully you, asked to move your account from this address to ${email}.`,
      'Both addresses have to agree. This link works once, for 24 hours; the other mail went to the new address.',
    ],
    link: { words: 'Yes, change it', address: link },
    after: ['If it was not you, do not open the link, and change your password: somebody may know it.'],
  }),
  newAddress: ({ link }: Link): Message => ({
    subject: `Use this address for your ${PRODUCT_NAME} account?`,
    before: [
      `Somebody, hopefully you, asked to use this address for their ${PRODUCT_NAME} account.`,
      'Confirm that the address is yours. The link works once, for 24 hours.',
    ],
    link: { words: 'Yes, use this address', address: link },
    after: [NOT_YOU],
  }),
  addressTaken: (): Message => ({
    subject: `This address has a ${PRODUCT_NAME} account already`,
    before: [
      `Somebody, hopefully you, asked to use this address for another ${PRODUCT_NAME} account.`,
      'It has an account already, so nothing was changed. Sign in with it, or delete that account first.',
    ],
  }),
  addressChanged: ({ email }: { email: string }): Message => ({
    subject: `The e-mail of your ${PRODUCT_NAME} account was changed`,
    before: [`Your account belongs to ${email} from now on. This address has no part in it any more.`],
    after: ['If it was not you, answer this mail at once: you cannot sign in with this address any more.'],
  }),
  newDevice: ({ reset, ...where }: Where & { reset: string }): Message => ({
    subject: `New sign-in to your ${PRODUCT_NAME} account`,
    before: ['Somebody signed in to your account on a device it was not used on before:', whereOf(where)],
    after: ['If it was you, there is nothing to do.', TAKE_BACK(reset)],
  }),
  passwordChanged: ({ reset, ...where }: Where & { reset: string }): Message => ({
    subject: `Your ${PRODUCT_NAME} password was changed`,
    before: ['The password of your account was changed:', whereOf(where), 'All other devices were signed out.'],
    after: [TAKE_BACK(reset)],
  }),
  twoFactorOn: ({ reset, ...where }: Where & { reset: string }): Message => ({
    subject: 'Two-factor sign-in is on',
    before: [
      'From now on, signing in takes your password and a code of your app:',
      whereOf(where),
      'Keep your backup codes where you find them without your phone.',
    ],
    after: [TAKE_BACK(reset)],
  }),
  twoFactorOff: ({ reset, ...where }: Where & { reset: string }): Message => ({
    subject: 'Two-factor sign-in is off',
    before: ['From now on, the password alone is enough to sign in:', whereOf(where)],
    after: [TAKE_BACK(reset)],
  }),
  providerLinked: ({ provider, reset, ...where }: Where & { provider: string; reset: string }): Message => ({
    subject: `You can sign in to ${PRODUCT_NAME} with ${provider} now`,
    before: [`An account at ${provider} with this address was linked to yours:`, whereOf(where)],
    after: [TAKE_BACK(reset)],
  }),
  accountDeleted: (): Message => ({
    subject: `Your ${PRODUCT_NAME} account is deleted`,
    before: [
      'Your account and everything it kept on the server is gone: applications, notes, files, sessions and settings.',
      'What you saved on a device stays there until you remove it there.',
      'This is the last mail you get from us.',
    ],
  }),
} as const

export type Mails = typeof MAILS
export type MailName = keyof Mails
