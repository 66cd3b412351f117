// The pure core knows no browser and no server. Both have URL, which does no I/O: here is the part of it the core uses.
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
