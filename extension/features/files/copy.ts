const MB = 1024 * 1024

export const sizeWords = (bytes: number): string =>
  bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`

export const COPY = {
  none: 'No files yet',
  noneHint:
    'Keep what you sent: the résumé and the letter as they were, so that you know in the interview what they read.',
  attach: 'Attach a file',
  attachHint: 'PDF, Word, text, Markdown, PNG, JPEG or JSON, up to 5 MB.',
  attached: (name: string) => `${name} attached.`,
  known: 'One you have already',
  pick: 'Choose a file',
  linked: (name: string) => `${name} is with this job now.`,
  kind: (name: string) => `What ${name} is`,
  kindSet: 'Kept what it is.',
  sent: 'Sent',
  sentOn: (day: string) => `Sent ${day}`,
  sentLabel: (name: string) => `${name} was sent`,
  markedSent: (name: string) => `${name} is marked as sent today.`,
  notSent: (name: string) => `${name} is no longer marked as sent.`,
  sentWhen: 'Sent on',
  download: (name: string) => `Open ${name}`,
  remove: (name: string) => `Take ${name} away from this job`,
  removed: (name: string) => `${name} is no longer with this job.`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  here: 'on this device',
  waiting: 'on this device, waiting to be sent to your account',
  kept: 'on this device and in your account',
  away: 'in your account',
  refused: (reason: string) => `Only on this device. ${reason}`,
  'signed-out': 'This file is in your account. Sign in to open it here.',
  unreachable: 'This file is in your account, which cannot be reached now. It is safe; try again when you are online.',
  'not-there': 'This file has not arrived in your account yet. Open Rolecall on the device that added it.',
} as const

export const KIND_WORDS = {
  resume: 'Résumé',
  letter: 'Letter',
  portfolio: 'Portfolio',
  certificate: 'Certificate',
  other: 'Other',
} as const
