/** Papers without which one may not do the work, under the names different countries give them. */
export const LICENCES: Readonly<Record<string, { name: string; words: RegExp }>> = {
  'heavy-driving': {
    name: 'a lorry licence',
    words:
      /\bhgv\b|\blgv\b|\bcdl\b|(?:führerschein|fahrerlaubnis)[^.,;]{0,20}\b(?:ce|c1e?|c\/ce)\b|klasse (?:ce|c\b)|permis (?:c|ec|ce|poids)\b|carnet (?:de conducir )?(?:c\b|c ?\+ ?e)|rijbewijs (?:c|ce)\b|\bcap\b y carnet|code 95|kraftfahrer.?qualifi|\bfimo\b/iu,
  },
  driving: {
    name: 'a driving licence',
    words:
      /driv(?:ing|er.?s?) licen[cs]e|führerschein|fahrerlaubnis|permis (?:b\b|de conduire)|carnet de conducir|permiso de conducir|rijbewijs/iu,
  },
  forklift: {
    name: 'a forklift licence',
    words:
      /fork ?lift (?:licen[cs]e|certif|operator|truck)|forklift|staplerschein|gabelstapler|flurförder|\bcaces\b|carretiller|heftruck|reachtruck/iu,
  },
  nurse: {
    name: 'a nursing registration',
    words:
      /\brn\b|registered (?:general |adult )?nurse|nursing (?:licen[cs]e|registration|council)|\bnmc\b|examinierte?r? (?:gesundheits|kranken|alten|pfleg)|pflegefach(?:frau|mann|kraft|person)|gesundheits- und krankenpfleg|diplôme d.[eé]tat (?:d.)?infirmi|infirmi(?:er|ère)\S* diplômé|\bd\.?e\.? infirmi|grado en enfermería|enfermer[oa] colegiad|colegiaci|big[- ]?registr|verpleegkundige (?:niveau|mbo|hbo)|nclex/iu,
  },
  teacher: {
    name: 'a teaching qualification',
    words:
      /\bpgce\b|\bqts\b|qualified teacher|teaching (?:licen[cs]e|credential|certificate|qualification)|teacher certification|lehramt|lehrbefähigung|staatsexamen[^.]{0,30}lehr|\bcapes\b|\bcrpe\b|m[áa]ster[ ,]+(?:(?:universitario|en|de|del) )*(?:formación )?(?:del |de )?profesorado|formación del profesorado|habilitación (?:docente|ling)|lesbevoegdheid|\bpabo\b|onderwijsbevoegdheid/iu,
  },
  law: {
    name: 'an admission to the bar',
    words:
      /admitted to (?:the )?(?:practi[cs]e|bar)|bar (?:admission|exam|membership)|qualified (?:solicitor|lawyer|barrister)|practi[cs]ing certificate|volljurist|zweites? (?:juristisches )?staatsexamen|\bcapa\b|inscrit au barreau|abogad[oa] colegiad|colegio de abogados|beroepsopleiding advocat|beëdigd/iu,
  },
  accounting: {
    name: 'an accounting qualification',
    words:
      /\bcpa\b|\bacca\b|\bacma\b|\bcima\b|\bacas?\b|\baat\b|chartered accountant|bilanzbuchhalter|steuerfachangestellt|steuerberater|\bdscg\b|\bdcg\b|expert-comptable|\broac\b|\bspd bedrijfsadmin|\bregisteraccountant|\bra\/aa\b/iu,
  },
  electrician: {
    name: 'an electrician’s qualification',
    words:
      /18th edition|journeyman electrician|licensed electrician|qualified electrician|nvq[^.]{0,20}electr|gesellenbrief|ausbildung[^.]{0,30}elektr|elektrofachkraft|elektroniker|habilitations? électrique|\bcap (?:d.)?électric|instalador autorizado|\bnen ?3140|\bvca\b/iu,
  },
  plumber: {
    name: 'a plumber’s qualification',
    words:
      /(?:journeyman|master|licensed|qualified|certified) plumb|plumb\w{0,4} (?:licen[cs]e|qualification)|gas safe|anlagenmechaniker|\bcap (?:de )?plomb|instalador de gas|erkend installateur/iu,
  },
  doctor: {
    name: 'a licence to practise medicine',
    words:
      /approbation|facharzt|medical licen[cs]e|gmc (?:registration|licen)|board[- ]certified|ordre des médecins|big-registratie arts/iu,
  },
  firstaid: {
    name: 'a first aid certificate',
    words:
      /first aid|\bbls\b|\bacls\b|\bcpr\b|(?:advanced|immediate) life support|ersthelfer|erste hilfe|\bpsc1\b|\bafgsu\b|primeros auxilios|\bbhv\b|\behbo\b/iu,
  },
  foodsafety: {
    name: 'a food hygiene certificate',
    words:
      /food (?:hygiene|safety|handler)|\bhaccp\b|gesundheitszeugnis|infektionsschutzgesetz|manipulador de alimentos|servsafe/iu,
  },
}
