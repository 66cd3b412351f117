/**
 * Whether a script may hold a vacancy that the page is drawn from, told by two words before anything is parsed. Data
 * for search engines says itself what it is and is known by its type.
 */
export const mayHoldJob = (text: string): boolean =>
  text.length >= 200 &&
  /["'&q;](?:title|jobTitle|name|job_title|positionName|text)["'&]/.test(text) &&
  /description|jobPosting|responsibilit|content/i.test(text)
