import type { LogLine } from './deps.ts'

/** One JSON object a line on standard error, for people and programs alike. */
export const logLine = ({ level, event, ...details }: LogLine): void =>
  console.error(JSON.stringify({ at: new Date().toISOString(), level, event, ...details }))
