import type { Capture } from '@rolecall/shared/domain/capture.ts'
import { parseUrl } from '@rolecall/shared/domain/url.ts'
import type { LogRow } from './db.ts'

const readersOf = (capture: Capture): Record<string, string> =>
  capture.kind === 'posting'
    ? Object.fromEntries(Object.entries(capture.origins).map(([field, { reader }]) => [field, reader]))
    : {}

/** How a reading went, without what was read. */
export const logEntry = (capture: Capture, ms: number): LogRow => ({
  at: capture.capturedAt,
  kind: capture.kind,
  captureVersion: capture.captureVersion,
  host: parseUrl(capture.url)?.hostname ?? '',
  ms: Math.round(ms),
  readers: readersOf(capture),
  warnings: capture.warnings.map(({ code, field }) => ({ code, field })),
})
