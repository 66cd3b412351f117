const encoder = new TextEncoder()
const IV_BYTES = 12

// One call for all bytes of a long text would be more arguments than the stack holds.
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))

/** 256 random bits, fit for a link. */
export const newSecret = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)))

export async function digestOf(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))))
}

/** For secrets short enough to be tried through: without the server's own secret their hashes tell nothing. */
export async function keyedHash(serverSecret: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(serverSecret), algorithm, false, ['sign'])
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))
}

/** What a sealed text is for: a text sealed for one thing cannot be opened as another. */
export interface SealedFor {
  purpose: string
  /** Whose it is. Moved to another row, it does not open. */
  owner?: string
}
const TWO_FACTOR: SealedFor = { purpose: 'two-factor' }

async function sealingKey(serverSecret: string, purpose: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(`${purpose} ${serverSecret}`))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const algorithmOf = (iv: Uint8Array<ArrayBuffer>, { owner }: SealedFor) => ({
  name: 'AES-GCM',
  iv,
  ...(owner === undefined ? {} : { additionalData: encoder.encode(owner) }),
})

/** Encrypts what has to be read again, so that the database alone does not give it away. */
export async function seal(serverSecret: string, text: string, use = TWO_FACTOR): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const key = await sealingKey(serverSecret, use.purpose)
  const sealed = await crypto.subtle.encrypt(algorithmOf(iv, use), key, encoder.encode(text))
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`
}

export async function unseal(serverSecret: string, sealed: string, use = TWO_FACTOR): Promise<string> {
  const [iv = '', text = ''] = sealed.split('.')
  const key = await sealingKey(serverSecret, use.purpose)
  const opened = await crypto.subtle.decrypt(algorithmOf(fromBase64Url(iv), use), key, fromBase64Url(text))
  return new TextDecoder().decode(opened)
}
