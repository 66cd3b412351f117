/** A reason not to start that its reader can do something about: shown as one sentence, without a stack. */
export class CannotStart extends Error {}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
