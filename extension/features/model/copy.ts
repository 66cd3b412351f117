const number = (n: number): string => n.toLocaleString('en')
const dollars = (amount: number): string => `$${amount > 0 && amount < 0.1 ? amount.toFixed(4) : amount.toFixed(2)}`

export const COPY = {
  ask: (name: string) => `Write with ${name}`,
  stop: 'Stop',
  stopped: 'Stopped. What had come whole by then is kept.',
  couldNot: 'It could not be written. Nothing was changed; try again.',
  most: (amount: number) => (amount > 0 ? `Costs at most about ${dollars(amount)}.` : 'Costs nothing.'),
  mostTokens: (n: number) => `Takes at most about ${number(n)} tokens; what they cost is not known here.`,
  left: (left: number, all: number) => `${dollars(left)} of ${dollars(all)} left today.`,
  leftTokens: (left: number, all: number) => `${number(left)} of ${number(all)} tokens left today.`,
  took: (tokens: number, amount: number) =>
    amount > 0 ? `It took ${number(tokens)} tokens and ${dollars(amount)}.` : `It took ${number(tokens)} tokens.`,
  tookNothing: 'You asked the same before, so it cost nothing.',
  whatLeaves: 'What leaves',
  leavesTitle: (name: string) => `What leaves for ${name}`,
  leavesText: (name: string) =>
    `This is everything that ${name} is sent, to the letter. You are asked once for each provider, before the first time.`,
  provider: 'Who is asked',
  to: 'Goes to',
  costs: 'Cost',
  otherwise: 'If that fails',
  otherwiseHint: (names: string) => `${names} is sent the same. Pick it above to see.`,
  today: 'Today',
  behind: 'What stays behind',
  behindHint:
    'None of it is sent for this, not even to your server. What stands in double braces is put back on this device.',
  nothingBehind: 'Your résumé says nothing of how to reach you, so there is nothing to hold back.',
  standsAs: (place: string) => `sent as ${place}`,
  notSent: 'not sent',
  look: 'How to read it',
  inWords: 'In words',
  asSent: 'As it is sent',
  roles: { system: 'What it is told to do', user: 'What it is told of you and the job', assistant: 'What it said' },
  schema: 'The form its answer must have',
  rest: 'Which model, and its limits',
  body: 'The whole request',
  send: (name: string) => `Send it to ${name}`,
  keepHere: 'Send nothing',
} as const

/** What a placeholder stands for. */
export const DETAIL_WORDS: Readonly<Record<string, string>> = {
  name: 'Your name',
  'part-of-name': 'Part of your name',
  email: 'E-mail',
  phone: 'Phone',
  link: 'Link',
  username: 'User name',
  address: 'Address',
}
