// The pure core knows no browser and no server. Both have these, which do no I/O: here is the part of them the core uses.
declare class URLSearchParams {
  constructor(pairs?: string[][])
  [Symbol.iterator](): IterableIterator<[string, string]>
}

declare class URL {
  constructor(url: string, base?: string)
  href: string
  protocol: string
  username: string
  password: string
  hostname: string
  port: string
  pathname: string
  search: string
  hash: string
  readonly origin: string
  readonly searchParams: URLSearchParams
}

// Text, hashes and compression are computed the same in every host and do no I/O either.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}

declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> }
}

interface ByteTransform {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }
  }
  readonly readable: {
    getReader(): {
      read(): Promise<{ done: false; value: Uint8Array<ArrayBuffer> } | { done: true; value?: undefined }>
      cancel(): Promise<void>
    }
  }
}

declare class CompressionStream implements ByteTransform {
  constructor(format: 'deflate-raw')
  readonly writable: ByteTransform['writable']
  readonly readable: ByteTransform['readable']
}

declare class DecompressionStream implements ByteTransform {
  constructor(format: 'deflate-raw')
  readonly writable: ByteTransform['writable']
  readonly readable: ByteTransform['readable']
}
