export const SPOKEN_LANGUAGES = `
Learn German | Deutsche Welle | https://learngerman.dw.com/en/ | course | beginner | 150 | free | en | German
Practise German for Free | Goethe-Institut | https://www.goethe.de/en/spr/ueb.html | practice | beginner | 30 | free | en | German
vhs-Lernportal: Deutsch | Deutscher Volkshochschul-Verband | https://www.vhs-lernportal.de/ | course | beginner | 200 | free | de | German
BBC Learning English | BBC | https://www.bbc.co.uk/learningenglish | course | beginner | 80 | free | en | English
LearnEnglish | British Council | https://learnenglish.britishcouncil.org/ | course | beginner | 80 | free | en | English
Learning English Activities | Cambridge English | https://www.cambridgeenglish.org/learning-english/ | practice | beginner | 30 | free | en | English
IELTS Preparation | IELTS | https://ielts.org/ | practice | intermediate | 40 | paid | en | English
Le français facile | RFI | https://francaisfacile.rfi.fr/ | course | intermediate | 80 | free | fr | French
Apprendre le français | TV5MONDE | https://apprendre.tv5monde.com/ | course | beginner | 80 | free | fr | French
AVE: Aula Virtual de Español | Instituto Cervantes | https://ave.cervantes.es/ | course | beginner | 120 | paid | es | Spanish
Dreaming Spanish | Dreaming Spanish | https://www.dreamingspanish.com/ | video | beginner | 150 | free | es | Spanish
Language Transfer | Mihalis Eleftheriou | https://www.languagetransfer.org/ | course | beginner | 15 | free | en | Spanish, German, French, Italian
Duolingo | Duolingo | https://www.duolingo.com/ | practice | beginner | 100 | free | en | Spanish, French, German, Italian, Portuguese
Introduction to Dutch | University of Groningen | https://www.futurelearn.com/courses/dutch | course | beginner | 12 | paid | en | Dutch
Oefenen.nl | Stichting Expertisecentrum Oefenen.nl | https://oefenen.nl/ | practice | beginner | 40 | free | nl | Dutch
Practice Portuguese | Practice Portuguese | https://www.practiceportuguese.com/ | course | beginner | 80 | paid | en | Portuguese
Learning Swedish | Swedish Institute | https://learningswedish.se/ | course | beginner | 80 | free | en | Swedish
Learn Norwegian (LearnNoW) | NTNU | https://www.ntnu.edu/learnnow | course | beginner | 80 | free | en | Norwegian
Guide to Japanese | Tae Kim | https://guidetojapanese.org/learn/ | book | beginner | 60 | free | en | Japanese
WaniKani | Tofugu | https://www.wanikani.com/ | practice | beginner | 300 | paid | en | Japanese
Chinese for Beginners | Peking University | https://www.coursera.org/learn/learn-chinese | course | beginner | 30 | paid | en | Mandarin
How to Study Korean | How to Study Korean | https://www.howtostudykorean.com/ | tutorial | beginner | 150 | free | en | Korean
Madinah Arabic | Madinah Arabic | https://www.madinaharabic.com/ | tutorial | beginner | 80 | free | en | Arabic
American Sign Language | Handspeak | https://www.handspeak.com/ | tutorial | beginner | 60 | free | en | Sign language
British Sign Language | British-Sign.co.uk | https://www.british-sign.co.uk/ | course | beginner | 20 | paid | en | Sign language
Certification and Professional Learning | American Translators Association | https://www.atanet.org/ | course | advanced | 40 | paid | en | Translation
Anki | Anki | https://apps.ankiweb.net/ | practice | beginner | 20 | free | en | English, German, French, Spanish
`
