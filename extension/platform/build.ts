import { DEFAULT_API } from '@rolecall/shared/product.ts'

declare const __ROLECALL_API__: string | undefined

/** The server this build talks to; the manifest grants access to it and to no other. */
export const API_URL: string = typeof __ROLECALL_API__ === 'string' ? __ROLECALL_API__ : DEFAULT_API
