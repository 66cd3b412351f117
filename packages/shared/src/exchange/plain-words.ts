/** A heading or a status as bare words: `companyName`, `Company_Name` and `COMPANY NAME:` are all "company name". */
export const plainWords = (text: string): string =>
  text
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC')
