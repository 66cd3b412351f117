import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import { writeZip } from '@rolecall/shared/exchange/zip-write.ts'
