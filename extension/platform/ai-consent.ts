import { z } from 'zod'
import { stored } from './stored.ts'

const consents = stored('ai-consents', z.record(z.string(), z.iso.datetime()), {})

/** Whether the person has seen what leaves for this provider and agreed to it. */
export const hasAgreed = async (provider: string): Promise<boolean> => Object.hasOwn(await consents.read(), provider)

export async function agree(provider: string): Promise<void> {
  await consents.write({ ...(await consents.read()), [provider]: new Date().toISOString() })
}

export async function takeAgreementBack(provider: string): Promise<void> {
  const { [provider]: _, ...rest } = await consents.read()
  await consents.write(rest)
}
