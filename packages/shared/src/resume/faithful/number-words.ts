const pairs = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((group) => {
        const [value = '', words = ''] = group.split('=')
        return words.split(',').map((word) => [word, Number(value)] as const)
      }),
  )

/** Numbers in words, without accents. "One" is left out: in most languages it is an article too. */
export const NUMBER_WORDS = pairs(`
  2=fortnight,fortnightly,two,zwei,deux,dos,twee,couple 3=three,drei,trois,tres,drie 4=four,vier,quatre,cuatro 5=five,funf,cinq,cinco,vijf
  6=six,sechs,seis,zes 7=seven,sieben,siete,zeven 8=eight,acht,huit,ocho 9=nine,neun,neuf,nueve,negen
  10=ten,zehn,dix,diez,tien 11=eleven,elf,onze 12=twelve,zwolf,douze,doce,twaalf,dozen,dutzend,douzaine,docena,dozijn
  13=thirteen,dreizehn,treize,trece,dertien 14=fourteen,vierzehn,quatorze,catorce,veertien
  15=fifteen,funfzehn,quinze,quinzaine,quince,vijftien 16=sixteen,sechzehn,dieciseis,zestien
  17=seventeen,siebzehn,diecisiete,zeventien 18=eighteen,achtzehn,dieciocho,achttien 19=nineteen,neunzehn,diecinueve,negentien
  20=twenty,zwanzig,vingt,vingtaine,veinte,veintena,twintig 25=funfundzwanzig,veinticinco 30=thirty,dreissig,trente,trentaine,treinta,dertig
  40=forty,vierzig,quarante,quarantaine,cuarenta,veertig 50=fifty,funfzig,cinquante,cinquantaine,cincuenta,vijftig
  60=sixty,sechzig,soixante,soixantaine,sesenta,zestig 70=seventy,siebzig,setenta,zeventig 80=eighty,achtzig,ochenta,tachtig
  90=ninety,neunzig,noventa,negentig 100=centaine,centena,honderd
`)

export const MULTIPLIERS = pairs(`
  10=decade,decades,jahrzehnt,jahrzehnte,jahrzehnten,decennie,decennies,decada,decadas,decennia
  100=hundred,hundert,cent,cents,cien,ciento,cientos,honderd
  1000=thousand,tausend,mille,mil,duizend,k,tsd
  1000000=million,millionen,millions,mio,mn,m,millon,millones,miljoen
  1000000000=billion,milliarde,milliarden,milliard,milliards,bn,mrd,miljard
`)

/** Numbers that have their unit in them. */
export const unitWithin = (word: string): string | undefined =>
  word.startsWith('fortnight') ? 'week' : /^(?:decad|jahrzehnt|decenni)/.test(word) ? 'year' : undefined

const groups = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((group) => {
        const [name = '', words = ''] = group.split('=')
        return words.split(',').map((word) => [word, name] as const)
      }),
  )

export const UNITS = groups(`
  %=%,percent,pct,prozent,procent,pourcent
  EUR=€,eur,euro,euros GBP=£,gbp,pound,pounds,pfund USD=$,usd,dollar,dollars SEK=sek,kronor,krona CHF=chf,franken,francs
  JPY=¥,yen INR=₹,rupees PLN=pln,zloty DKK=dkk,kroner
  year=year,years,yr,yrs,jahr,jahre,jahren,jahrige,jahriger,an,ans,annee,annees,ano,anos,jaar,jaren
  month=month,months,monat,monate,monaten,mois,mes,meses,maand,maanden
  week=week,weeks,woche,wochen,semaine,semaines,semana,semanas,weken
  day=day,days,tag,tage,tagen,jour,jours,dia,dias,dag,dagen
  hour=hour,hours,h,hr,hrs,stunde,stunden,heure,heures,hora,horas,uur
  t=t,tonne,tonnes,tonnen,tonelada,toneladas,ton,tons kg=kg,kilo,kilos km=km,kilometres,kilometer,kilometers
  minute=minute,minutes,min,mins,minuten,minuto,minutos
`)

/** How exact a figure is, by the words before it; phrases are joined by "_". */
export const BOUNDS = groups(`
  over=over,more_than,above,exceeding,in_excess_of,upwards_of,beyond,uber,mehr_als,plus_de,mas_de,superior_a,meer_dan,ruim,gut
  least=at_least,minimum,no_less_than,mindestens,wenigstens,au_moins,al_menos,minstens,minimaal
  up=up_to,as_many_as,as_much_as,maximum,at_most,bis_zu,bis,jusqu_a,hasta,tot,maximal,within,innerhalb,en_moins_de
  nearly=nearly,almost,close_to,just_under,approaching,fast,knapp,beinahe,presque,pres_de,casi,bijna
  under=under,less_than,below,fewer_than,unter,weniger_als,moins_de,menos_de,onder,minder_dan
  about=about,around,approximately,approx,roughly,circa,ca,some,etwa,rund,ungefahr,zirka,environ,unos,unas,alrededor_de,aproximadamente,ongeveer,zo_n
`)

/** A figure for each of these. */
export const RATES = groups(`
  hour=hour,hourly,stunde,heure,hora,uur shift=shift,shifts,schicht,dienst,turno,poste day=day,daily,tag,taglich,jour,dia,dag,dagelijks,diario
  night=night,nightly,evening,nacht,abend,soir,nuit,noche,avond
  week=week,weekly,woche,wochentlich,semaine,hebdomadaire,semana,semanal,wekelijks
  month=month,monthly,monat,monatlich,mois,mensuel,mensuels,mes,mensual,maand,maandelijks
  quarter=quarter,quarterly,quartal,trimestre,kwartaal year=year,yearly,annual,annually,annum,jahr,jahrlich,an,annuel,ano,anual,jaar,jaarlijks
`)
export const PER = new Set(
  'a an per each every the in pro je jede jeden jeder im am in_der par chaque au la por cada al a per_elke elke de in_de een'.split(
    ' ',
  ),
)
