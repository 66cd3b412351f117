/**
 * Words that nearly every text has and nobody looks for. Beside other words they need not be there, and within a phrase
 * each stands for any of them. Short words that mean something in a search ("it", "go", "no", "us") are not among them.
 */
const CLOSING = new Set(
  `the of and in for to a an with on at by from as is are be our you your we will
   der die das und im für fur mit von zu zum zur den dem des ein eine oder bei als wir sie du
   le la les du de et en un une pour avec dans sur au aux nous vous
   el los las y con para por del una
   il lo gli di per e
   da do dos das com para o
   het een van en voor met op
   i w z na do dla`.split(/\s+/),
)

export const isClosing = (word: string): boolean => CLOSING.has(word)
