/** What can go wrong with the records on this device, each with the sentence a person reads. */
const STORE_PROBLEMS = {
  full: 'This device has no room left, so nothing new could be saved. Your saved jobs are safe. Free some space and try again.',
  unavailable:
    'The browser does not let Rolecall store anything here. Leave private browsing, or allow site data, and try again.',
  newer:
    'Your saved jobs were written by a newer version of Rolecall. Update the extension to open them; they are safe.',
  damaged:
    'The browser could not read your saved jobs on this device. Restart the browser; what was synced is safe on the server.',
  'not-found': 'This application is no longer on this device.',
  'not-valid': 'This value cannot be stored in that field. The value before it was kept.',
} as const
export type StoreProblem = keyof typeof STORE_PROBLEMS

export class StoreError extends Error {
  readonly code: StoreProblem

  constructor(code: StoreProblem, cause?: unknown) {
    super(STORE_PROBLEMS[code], { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

const BY_NAME: Record<string, StoreProblem> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  MissingAPIError: 'unavailable',
  MissingAPI: 'unavailable',
}

/** The browser wraps the cause: a full disk surfaces as an aborted transaction, so every layer is looked at. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [...namesOf(inner ?? cause, depth + 1), ...(typeof name === 'string' ? [name] : [])]
}

function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const known = namesOf(error).find((name) => Object.hasOwn(BY_NAME, name))
  return new StoreError((known && BY_NAME[known]) || 'damaged', error)
}

/** Runs work on the store; whatever the browser throws comes out as a StoreError. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storeError(error)
  }
}
