import type { AiProviders, AiUsageAnswer } from './shapes.ts'

export const THE_PROVIDERS: AiProviders = {
  items: [
    {
      id: 'mistral',
      name: 'Mistral',
      on: true,
      why: null,
      payer: 'own',
      operator: false,
      ownKeys: true,
      ownKey: { ending: 'x7Qf', since: '2026-11-21T08:30:00.000Z', address: null, account: null, model: null },
      needs: ['key'],
      keyPage: 'https://console.mistral.ai/api-keys',
      models: [{ id: 'mistral-medium-latest', name: 'Mistral Medium', price: { input: 1.5, output: 7.5 } }],
      model: 'mistral-medium-latest',
      manner: { structured: 'json_schema', most: 'max_tokens', asksUsage: false, thinking: 0, extra: {} },
    },
  ],
  order: ['mistral'],
  budget: { tokens: 1_000_000, cents: 500 },
}

const nothing = { tokens: 0, cost: 0 }
const operators = { tokens: 200_000, cost: 0.5 }
const own = { tokens: 1_000_000, cost: 5 }
export const A_USAGE: AiUsageAnswer = {
  today: {
    day: '2026-11-21',
    resetsAt: '2026-11-22T00:00:00.000Z',
    purses: [
      { payer: 'operator', spent: nothing, left: operators, cap: operators },
      { payer: 'own', spent: { tokens: 1_500, cost: 0.004 }, left: { tokens: 998_500, cost: 4.996 }, cap: own },
    ],
  },
  days: [
    {
      day: '2026-11-21',
      kind: 'letter',
      payer: 'own',
      calls: 2,
      cached: 1,
      failed: 0,
      input: 1_200,
      output: 300,
      cost: 0.004,
    },
  ],
}
