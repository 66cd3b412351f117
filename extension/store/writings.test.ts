import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
