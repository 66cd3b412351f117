export const COPY = {
  column: (stage: string, count: number) => `${stage}, ${count}`,
  loading: 'Reading your applications',
} as const
