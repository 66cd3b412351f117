const DAY = 86_400_000
const days = (ms: number): string => {
  const count = Math.max(0, Math.floor(ms / DAY))
  return count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`
}

export const COPY = {
  none: 'Nothing to do',
  noneHint: 'Write down what is next: a reminder rings, a task just waits.',
  add: 'Add',
  added: 'Added.',
  done: (text: string) => `Done: ${text}`,
  check: (text: string) => `Done: ${text}`,
  doneList: 'Done',
  reopened: 'It is open again.',
  snooze: (text: string) => `Put off: ${text}`,
  snoozed: (when: string) => `Put off until ${when}.`,
  anHour: 'By an hour',
  tomorrow: 'Until tomorrow morning',
  nextWeek: 'By a week',
  trash: (text: string) => `Delete: ${text}`,
  trashed: 'Deleted.',
  due: (when: string) => `due ${when}`,
  offUntil: (when: string) => `put off until ${when}`,
  ask: 'Ask how my application stands',
  thank: 'Thank them for the interview and ask what is next',
  propose: (after: 'applied' | 'interview', gone: number) =>
    after === 'applied' ? `You applied ${days(gone)}.` : `You had an interview ${days(gone)}.`,
  proposeOn: (day: string) => `Follow up on ${day}?`,
  proposeNow: 'Follow up now?',
  accept: 'Add follow-up',
  notNow: 'Not needed',
  declined: 'No follow-up then.',
  quiet: (gone: number) => `Nothing was heard since ${days(gone)}. Is it over?`,
  ghosted: 'Move to Ghosted',
  stillWaiting: 'I am still waiting',
  movedGhosted: 'Moved to Ghosted.',
  waitingOn: 'Still waiting, then.',
} as const

export const KIND_WORDS = { reminder: 'Reminder', 'follow-up': 'Follow-up', task: 'Task' } as const
