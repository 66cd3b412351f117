// Apart from the words of the page: the background says these and no others.
export const COPY = {
  unseen: (n: number) => (n === 1 ? '1 new job' : `${n} new jobs`),
  found: (search: string) => `Found by “${search}”`,
  andMore: (n: number) => `and ${n} more`,
} as const
