import fc from 'fast-check'
import { seedFrom } from './seed.ts'

// What a property makes up by chance is the same each time the tests run. `PROPERTY_SEED=7 pnpm test unit` tells others.
fc.configureGlobal({ seed: seedFrom('PROPERTY_SEED') })
