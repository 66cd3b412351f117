import { PRODUCT_NAME } from '@rolecall/shared/product.ts'
import { confirmEmailChange, verifyEmail } from '../accounts/emails.ts'
import type { ChangeState } from '../accounts/emails.ts'
import { confirmPage } from './confirm.ts'
import type { Outcome } from './confirm.ts'

const spent: Outcome = {
  title: 'This link does not work any more',
  sentence: `A link works once, and for 24 hours. If your e-mail still needs to be confirmed, ask for a new mail in ${PRODUCT_NAME}, under Account.`,
  status: 400,
}

/** Where the link of the first mail leads. It works in any browser, with neither the extension nor a script. */
export const verifyEmailPage = confirmPage({
  path: '/verify-email',
  title: 'Confirm your e-mail',
  sentence: `This confirms that the address belongs to you and to your ${PRODUCT_NAME} account.`,
  button: 'Confirm this address',
  act: async (c, token) =>
    (await verifyEmail(c, token))
      ? {
          title: 'Your e-mail is confirmed',
          sentence: `You can close this page and go on in ${PRODUCT_NAME}.`,
          status: 200,
        }
      : spent,
})

const CHANGED: Record<ChangeState, Outcome> = {
  changed: {
    title: 'Your e-mail is changed',
    sentence: 'Sign in with the new address from now on. You stay signed in where you are.',
    status: 200,
  },
  'one-more': {
    title: 'One more step',
    sentence: 'Open the link in the mail to the other address too. Until then nothing is changed.',
    status: 200,
  },
  'used-up': {
    title: 'This link does not work any more',
    sentence: `A link works once, and for 24 hours. Your e-mail stays as it is; you can ask again in ${PRODUCT_NAME}, under Account.`,
    status: 400,
  },
  taken: {
    title: 'This e-mail has an account already',
    sentence: 'Your e-mail stays as it is. Choose another address, or delete the other account first.',
    status: 400,
  },
}

export const changeEmailPage = confirmPage({
  path: '/change-email',
  title: 'Change the e-mail of your account',
  sentence: 'The e-mail is changed once both addresses have agreed.',
  button: 'Yes, change it',
  act: async (c, token) => CHANGED[await confirmEmailChange(c, token)],
})
