import { z } from 'zod'

/** Something a person said when they were asked: "I ran a Kubernetes cluster for two years at Larkfield Parcels". */
export const StatedFact = z.object({
  text: z.string().trim().min(1).max(2_000),
  /** What they were asked about: "Kubernetes". */
  about: z.string().trim().min(1).max(300).nullable(),
  /** The employer, school or project where it was; null where they did not say. */
  where: z.string().trim().min(1).max(300).nullable(),
  at: z.iso.datetime(),
})
export type StatedFact = z.infer<typeof StatedFact>
