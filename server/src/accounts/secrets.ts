const encoder = new TextEncoder()
const IV_BYTES = 12

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
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

async function sealingKey(serverSecret: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(`two-factor ${serverSecret}`))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Encrypts what has to be read again, so that the database alone does not give it away. */
export async function seal(serverSecret: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const algorithm = { name: 'AES-GCM', iv }
  const sealed = await crypto.subtle.encrypt(algorithm, await sealingKey(serverSecret), encoder.encode(text))
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`
}

export async function unseal(serverSecret: string, sealed: string): Promise<string> {
  const [iv = '', text = ''] = sealed.split('.')
  const algorithm = { name: 'AES-GCM', iv: fromBase64Url(iv) }
  const opened = await crypto.subtle.decrypt(algorithm, await sealingKey(serverSecret), fromBase64Url(text))
  return new TextDecoder().decode(opened)
}
