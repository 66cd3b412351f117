/** How long a test waits for what must come: where a hang ends, never a measure of speed. */
export const PATIENCE_MS = 60_000
