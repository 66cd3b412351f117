import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

export const PASSWORD = 'a quiet long password'

export async function signUp(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Have an account? Sign in' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
}

/** What the API answers this person, asked as any other device of theirs would. */
export class OtherDevice {
  private readonly base: string
  private readonly token: string

  private constructor(base: string, token: string) {
    this.base = base
    this.token = token
  }

  static async signIn(url: string, email: string): Promise<OtherDevice> {
    const answer = await new OtherDevice(`${url}/api/v1`, '').ask('POST', '/auth/sign-in/email', {
      email,
      password: PASSWORD,
    })
    return new OtherDevice(`${url}/api/v1`, answer.headers.get('set-auth-token') ?? '')
  }

  async ask(method: string, path: string, body?: object): Promise<Response> {
    const answer = await fetch(this.base + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
}
