const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is named after one of these and a preposition is a skill, whether a list has it or not. */
export const CUES = set(`
  experience experiences experienced knowledge expertise understanding proficiency proficient familiarity familiar skilled
  versed skills competence competency expert
  kenntnisse kenntnissen grundkenntnisse erfahrung erfahrungen erfahren versiert vertraut
  connaissance connaissances maitrise conocimiento conocimientos experiencia dominio manejo kennis ervaring
`)

export const PREPOSITIONS = set(`
  in with of on using mit im von den der die du de des en dans sobre met van avec con
`)

/** These may stand before the name of a skill and are no part of it. */
export const FILLERS = set(`
  the a an one more any some various different other similar several modern relevant current new latest common popular
  strong deep good solid excellent basic advanced profound broad extensive proven first practical professional
  one's your our their at least two multiple many major leading related specific following e g eg such as like either both
  der die das den dem des ein eine einer einem eines guten gute sehr gangigen aktuellen relevanten verschiedenen
  le la les un une des du de l d bonne bonnes el los las una unos het een de goede
`)

/** No phrase runs over one of these. */
export const STOPS = set(`
  & or oder et ou y o e en und and but aber that which who whose where when while is are was were be been being am has have
  had do does did will would should can could may might must shall not no nor so if then than to from by for with within
  without into onto over under between through across during before after about against per via as at in on of off up down
  out you we they he she it i us them him her its his their our your my this these those there here all also only just very
  both each every either neither etc ie eg plus including include includes preferred required desirable desired advantage
  beneficial necessary needed well able ability willing years year months plus working work working using used use uses
  environment environments role roles team teams company job position field fields area areas related similar equivalent
  such level degree must nice bonus ideally preferably minimum least strong good great excellent
  mit im in von bei zu zum zur fur auf aus durch nach uber unter vor sowie als auch ist sind war wird werden kann haben
  hast hat du sie wir ihr dich dein deine ihre unser unsere nicht oder
  avec dans pour par sur sous sans est sont vous nous votre notre que qui
  con para por sin es son su sus nuestro que met voor bij naar zijn is je jouw onze
`)
