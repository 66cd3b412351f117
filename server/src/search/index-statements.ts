import type { InStatement } from '@libsql/client'
import type { SearchDoc } from '@rolecall/shared/domain/search/search-doc.ts'
import type { Db } from '../ports/db.ts'

/**
 * What has to be written so that these jobs are found as they are now, and those that are gone are found no more. To be
 * written in the same transaction as the jobs themselves. All new jobs of a batch in one call: each call makes a segment.
 */
export async function indexStatements(
  _catalogue: Db,
  _docs: readonly SearchDoc[],
  _gone: readonly number[],
): Promise<InStatement[]> {
  return Promise.resolve([])
}
