/** No name begins with "Med." or "Nat.": what stands behind a title belongs to it. */
const HONOURS =
  /^(?=(?:dra?|profa?|univ|dipl|ing|mag|dott|pd|professor)[. ])(?:(?:dra?|profa?|univ|dipl|ing|mag|dott|pd|med|dent|vet|phil|jur|iur|oec|rer|nat|pol|habil|h\.c)\.[ -]?|(?:dr|prof|professor) )+(?=\p{L})/iu

/** "Dr. med. " of "Dr. med. Anna Weber": what somebody earned is a part of their name as they write it. */
export const honoursOf = (name: string): string => HONOURS.exec(name)?.[0] ?? ''

/** The name as it stands in an address or on a badge. */
export const withoutHonours = (name: string): string => name.replace(HONOURS, '')
