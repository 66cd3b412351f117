/** What a reminder that is dragged to another day is known by. */
export const DRAGGED = 'application/x-rolecall-reminder'
