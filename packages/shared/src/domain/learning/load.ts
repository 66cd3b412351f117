import type { Library } from './shapes.ts'

/** The library is large: it is fetched when somebody first asks for it. */
export const loadLibrary = async (): Promise<Library> => (await import('./library.ts')).LIBRARY
