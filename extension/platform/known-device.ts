import { z } from 'zod'
import { stored } from './stored.ts'

const Known = z.array(z.object({ apiUrl: z.string(), email: z.string(), token: z.string().min(1) }))
type Known = z.infer<typeof Known>

const MOST = 5
const known = stored<Known>('known-device', Known, [])

/** Kept past signing out: it lets the owner in where strangers have used up an account's tries. Newest first. */
export async function knownDevice(apiUrl: string, email: string | null): Promise<string | null> {
  const here = (await known.read()).filter((one) => one.apiUrl === apiUrl)
  const wanted = email?.trim().toLowerCase()
  return here.find((one) => wanted === undefined || one.email === wanted)?.token ?? null
}

export async function rememberDevice(apiUrl: string, device: { email: string; token: string } | null): Promise<void> {
  if (device === null) return known.write([])
  const others = (await known.read()).filter((one) => one.apiUrl !== apiUrl || one.email !== device.email)
  await known.write([{ apiUrl, ...device }, ...others].slice(0, MOST))
}
