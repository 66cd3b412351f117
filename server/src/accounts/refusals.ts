import { errorTable } from '../errors.ts'
import type { ApiError } from '../errors.ts'

export const authError = errorTable({
  'wrong-sign-in': [401, 'The e-mail or the password is not right.'],
  // Whoever owns the address is told what to do; whoever only guesses addresses learns no more than from any sign-up.
  'cannot-sign-up': [422, 'No new account was made. If you have one with this e-mail, sign in or reset its password.'],
  'weak-password': [
    422,
    'This password is too easy to guess. Choose another one: three or four words that do not belong together are good.',
  ],
  'wrong-password': [422, 'The current password is not right. Nothing was changed.'],
  'needs-password': [422, 'Type your current password to do this. Nothing was changed.'],
  'sign-in-again': [403, 'To do this, sign out and in again first: it takes a sign-in of the last ten minutes.'],
  'link-used-up': [422, 'This link does not work any more. Ask for a new one. Nothing was changed.'],
  'wrong-code': [
    422,
    'This code is not right, or was used before. Type the newest one your app shows, or a backup code.',
  ],
  'step-over': [401, 'This sign-in took too long. Begin again with your password.'],
  'two-factor-on-already': [409, 'Two-factor sign-in is on already.'],
  'two-factor-off-already': [409, 'Two-factor sign-in is not on.'],
  'email-same': [422, 'This is your e-mail already. Nothing was changed.'],
  'wrong-origin': [403, 'Only the Rolecall extension may do this from a browser.'],
  'too-many-tries': [429, 'Too many tries. Wait a while, then try again.'],
  'mail-not-set-up': [503, 'This server cannot send mails, so it cannot do this. Its owner has to set SMTP_URL.'],
})

export const tooManyTries = (seconds: number): ApiError =>
  authError('too-many-tries', { headers: { 'Retry-After': String(seconds) } })

/** What can go wrong on the way to Google or LinkedIn and back. */
export const providerError = errorTable({
  'provider-off': [422, 'This server does not offer this way to sign in. Use your e-mail and a password.'],
  'wrong-redirect': [422, 'This address is not one of the Rolecall extension. Nobody was signed in.'],
  'provider-refused': [422, 'You were not signed in there, so you are not signed in here. Try again if you want to.'],
  'provider-failed': [
    503,
    'The other service did not answer as it should. Try again, or use your e-mail and password.',
  ],
  'provider-email-unverified': [
    422,
    'That account has no confirmed e-mail, so it cannot be used here. Confirm it there, or use your e-mail and a password.',
  ],
  'account-email-unverified': [
    422,
    'There is an account with this e-mail, and nobody has confirmed yet that the e-mail is theirs. Sign in with its ' +
      'password and confirm the e-mail, or reset the password.',
  ],
  'code-used-up': [422, 'This sign-in was used already or took too long. Begin again.'],
})
