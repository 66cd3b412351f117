import { z } from 'zod'
import { stored } from './stored.ts'

const consents = stored('ai-consents', z.record(z.string(), z.iso.datetime()), {})

/** Whether the person has seen what leaves for each of these providers and agreed to it. */
export async function hasAgreed(providers: readonly string[]): Promise<boolean> {
  const agreed = await consents.read()
  return providers.every((one) => Object.hasOwn(agreed, one))
}

export async function agree(providers: readonly string[]): Promise<void> {
  const now = new Date().toISOString()
  await consents.write({ ...(await consents.read()), ...Object.fromEntries(providers.map((one) => [one, now])) })
}

export async function takeAgreementBack(provider: string): Promise<void> {
  const { [provider]: _, ...rest } = await consents.read()
  await consents.write(rest)
}
