const KEY = 'due-rows'

/**
 * How many rows were due when this was last looked at. Read at once, so that the list has its room before it has come
 * and nothing moves under the pointer when it does.
 */
export const rowsLastTime = (): number => Math.min(3, Number(localStorage.getItem(KEY)) || 0)

export const keepRows = (rows: number): void => localStorage.setItem(KEY, String(rows))
