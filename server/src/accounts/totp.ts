const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const SECRET_BYTES = 20
const STEP_MS = 30_000
const DIGITS = 6

export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = Array.from(text, (char) => ALPHABET.indexOf(char).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

export const newTotpSecret = (): string => toBase32(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))

export const stepOf = (now: number): number => Math.floor(now / STEP_MS)

/** RFC 6238 as every app for codes does it: SHA-1, six digits, half a minute. */
export async function totp(secret: string, step: number): Promise<string> {
  const counter = new Uint8Array(8)
  new DataView(counter.buffer).setBigUint64(0, BigInt(step))
  const key = await crypto.subtle.importKey('raw', fromBase32(secret), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter))
  const at = mac.getUint8(mac.byteLength - 1) & 0x0f
  return String((mac.getUint32(at) & 0x7f_ff_ff_ff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The half minute this code belongs to, or null. A clock may be off by one of them, and a person needs time to type. */
export async function stepOfCode(secret: string, code: string, now: number): Promise<number | null> {
  const steps = [0, -1, 1].map((shift) => stepOf(now) + shift)
  const codes = await Promise.all(steps.map((step) => totp(secret, step)))
  return steps[codes.indexOf(code)] ?? null
}

/** What an app for codes reads from a square, or takes as a link. */
export function totpUri(secret: string, { product, email }: { product: string; email: string }): string {
  const label = `${encodeURIComponent(product)}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(product)}&algorithm=SHA1&digits=6&period=30`
}
