const jobs = (count: number): string => (count === 1 ? '1 application' : `${count} applications`)

export const COPY = {
  title: 'Trash',
  back: 'Back',
  loading: 'Reading the trash',
  intro: (days: number) => `What lies here is deleted for good after ${days} days. Until then you can put it back.`,
  none: 'The trash is empty.',
  noneHint: (days: number) => `Applications that you move to the trash lie here for ${days} days.`,
  since: (day: string) => `In the trash since ${day}`,
  goes: (days: number) => (days <= 0 ? 'goes soon' : days === 1 ? 'goes in 1 day' : `goes in ${days} days`),
  putBack: 'Put back',
  putBackWhat: (name: string) => `Put back ${name}`,
  end: 'Delete for good',
  endWhat: (name: string) => `Delete ${name} for good`,
  empty: 'Empty the trash',
  all: 'Applications in the trash',
  sure: (count: number) => `Delete ${jobs(count)} for good?`,
  sureText:
    'The posting, your notes and everything else about it leave this device now, and your other devices when they sync. This cannot be undone.',
  yes: 'Delete for good',
  no: 'Keep',
  ended: (count: number) => `Deleted ${jobs(count)} for good.`,
} as const
