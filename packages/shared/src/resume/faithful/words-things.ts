/** Words for things, places, times and qualities, in the same form as the words for doing. */
export const THINGS = `
website site web_site web_page webpage homepage | webseite website internetauftritt | site_web site | sitio_web pagina_web web | website site > web
online web internet digital | online digital | en_ligne numerique | en_linea digital | online digitaal
online_shop online_store e-commerce ecommerce e-shop web_shop webshop online_shops e-commerce_site e-commerce_platform | onlineshop webshop | boutique_en_ligne site_marchand | tienda_en_linea tienda_online | webwinkel webshop
shop store outlet retail_store branch shops stores | laden geschaft filiale markt | magasin boutique | tienda comercio | winkel filiaal
branch office subsidiary site location | filiale niederlassung standort | succursale agence | sucursal | filiaal vestiging
supermarket grocery_store grocery food_store > shop
bakery | backerei | boulangerie | panaderia | bakkerij > shop
restaurant bistro eatery | restaurant gasthaus gaststatte lokal | restaurant | restaurante | restaurant
hotel guesthouse inn | hotel | hotel | hotel | hotel
room rooms guest_room guest_rooms bedroom hotel_room | zimmer | chambre | habitacion | kamer
kitchen | kuche | cuisine | cocina | keuken
customer client patron buyer guest consumer shopper customers clients | kunde kunden kundschaft kundin | client cliente clientele clients | cliente clientes clientela | klant klanten
guest visitor diner | gast gaste | invite convive hote client | huesped comensal invitado cliente | gast
visitor guest attendee | besucher | visiteur | visitante | bezoeker
passenger traveller traveler | fahrgast passagier reisende | passager voyageur | pasajero viajero | passagier reiziger
patient patients | patient patienten | patient patiente patients | paciente pacientes | patient
resident inhabitant | bewohner | resident residente | residente | bewoner
tenant renter lodger | mieter | locataire | inquilino | huurder
user end_user | nutzer anwender benutzer | utilisateur | usuario | gebruiker
reader subscriber readership readers readership_of | leser abonnent | lecteur abonne | lector suscriptor | lezer abonnee
participant attendee entrant runner participants attendees | teilnehmer | participant | participante | deelnemer
pupil student schoolchild learner pupils students schoolchildren | schuler schulerin schuler | eleve ecolier apprenant | alumno estudiante | leerling scholier
student undergraduate | student studierende | etudiant | estudiante | student
child kid youngster toddler children kids | kind kinder | enfant enfants | nino ninos nina | kind kinderen
toddler infant > child
baby infant newborn > child
parent parents mum_and_dad mother father | eltern | parent parents | padre padres | ouder ouders
family household relatives | familie | famille | familia | familie gezin
people attendees participants
people persons staff_members employees staff employee colleagues | leute personen menschen | personnes gens | personas gente | mensen personen
employee staff worker colleague staff_member personnel team_member workforce employees workers | mitarbeiter mitarbeiterin angestellte beschaftigte personal belegschaft mitarbeitende | employe salarie personnel collaborateur | empleado trabajador personal plantilla | medewerker werknemer personeel > people
team group crew squad unit department teams | team gruppe mannschaft | equipe groupe | equipo grupo | team groep ploeg
colleague coworker co-worker teammate peer colleagues | kollege kollegen kollegin | collegue | companero colega | collega
new_hire newcomer new_starter new_joiner new_employee new_colleague starter beginner new_staff | neue_kollegen neue_mitarbeiter | nouvel_arrivant nouveau_salarie | nuevas_incorporaciones nuevo_empleado | nieuwe_collega
volunteer helper volunteers volunteered volunteering voluntary | freiwillige ehrenamtliche ehrenamtlich helfer | benevole volontaire | voluntario | vrijwilliger
apprentice trainee apprenticeship | azubi auszubildende lehrling auszubildender ausbildung lehre | apprenti apprentie apprentissage | aprendiz | leerling
intern internship placement trainee traineeship | praktikant praktikum | stagiaire stage | becario practicas pasante | stagiair stage
part component piece workpiece | teil bauteil werkstuck | piece composant | pieza componente | onderdeel
item article product goods ware merchandise | artikel ware waren produkt | article produit marchandise | articulo producto mercancia | artikel product goederen
supplies stock materials consumables goods | vorrate material ware verbrauchsmaterial | fournitures stock | suministros existencias material | voorraad materiaal
stock inventory | lager bestand warenbestand vorrat | stock inventaire | existencias inventario stock | voorraad
warehouse storehouse depot distribution_centre stockroom | lager lagerhaus | entrepot | almacen | magazijn
factory plant works production_site mill | werk fabrik betrieb | usine | fabrica planta | fabriek
workshop garage | werkstatt | atelier garage | taller | werkplaats garage
workshop seminar training_session course class session | workshop seminar kurs | atelier seminaire | taller seminario | workshop cursus
course class training lesson seminar programme | kurs lehrgang schulung fortbildung | cours formation stage | curso formacion | cursus opleiding training
training course education instruction schooling | schulung ausbildung fortbildung weiterbildung | formation | formacion | opleiding training
lesson class | unterricht stunde | cours lecon | clase leccion | les
homework assignment | hausaufgaben | devoirs | deberes | huiswerk
school college | schule | ecole | escuela colegio | school
primary_school elementary_school grade_school | grundschule | ecole_primaire | primaria | basisschool > school
secondary_school high_school | gymnasium realschule | lycee college | instituto secundaria | middelbare_school > school
nursery kindergarten preschool day_care daycare creche | kita kindergarten | creche maternelle | guarderia | kinderdagverblijf
university uni college | universitat hochschule uni | universite | universidad | universiteit
mathematics maths math | mathematik mathe | mathematiques maths | matematicas | wiskunde
hospital clinic infirmary medical_centre | krankenhaus klinik klinikum spital | hopital clinique | hospital clinica | ziekenhuis kliniek
clinic practice doctor's_office | praxis klinik | cabinet clinique | consulta clinica | praktijk kliniek
ward unit department | station abteilung | service unite | planta unidad | afdeling
department division section unit area | abteilung bereich | service departement rayon | departamento area seccion | afdeling
nursing_home care_home retirement_home residential_home | pflegeheim altenheim seniorenheim | maison_de_retraite ehpad | residencia | verpleeghuis verzorgingstehuis
rehab rehabilitation | reha rehabilitation | reeducation readaptation | rehabilitacion | revalidatie
medication medicine drug medicines drugs meds medications | medikament medikamente arznei | medicament | medicamento medicacion | medicijn medicijnen medicatie
vital_signs vitals observations | vitalzeichen vitalwerte | constantes signes_vitaux | constantes_vitales | vitale_functies
record records file note documentation notes entry register | akte unterlagen aufzeichnung | dossier registre | registro expediente historial | dossier gegevens
log diary journal logbook record | tagebuch protokoll | journal carnet | diario registro | logboek
report reports write-up | bericht berichte | rapport compte_rendu | informe | rapport verslag
document file paper documents files papers paperwork | dokument unterlagen akten papiere | document dossier | documento archivo | document stukken
contract agreement | vertrag | contrat | contrato | contract
invoice bill | rechnung | facture | factura | factuur
account books accounts accounting bookkeeping | konto buchhaltung buchfuhrung | comptes comptabilite | cuentas contabilidad | boekhouding
bookkeeping accounting accounts bookkeeper accountancy | buchhaltung buchfuhrung | comptabilite | contabilidad | boekhouding
accountant accounting
account client customer portfolio key_account accounts | kunde | compte | cuenta | account klant
payroll wages salary pay salaries | lohnabrechnung gehaltsabrechnung lohnbuchhaltung | paie | nominas | salarisadministratie
budget | budget etat | budget | presupuesto | budget begroting
sales turnover revenue takings | umsatz verkauf absatz | ventes chiffre_d'affaires | ventas facturacion | omzet verkoop
target goal quota objective | ziel vorgabe | objectif | objetivo | doel doelstelling target
cost expense expenditure spending costs expenses | kosten ausgaben aufwand | cout frais depenses | coste gasto costes gastos | kosten uitgaven
by_hand manually manual | von_hand manuell | a_la_main manuellement | a_mano manualmente | handmatig
long_lasting durable
during as_part_of within
time times duration period | zeit dauer | temps duree | tiempo | tijd
waiting_time wait waiting_times wait_time | wartezeit | attente | espera | wachttijd
use usage consumption | verbrauch nutzung | consommation | consumo uso | verbruik
energy power electricity | energie strom | energie | energia | energie
error mistake fault defect bug issue | fehler mangel | erreur defaut | error fallo defecto | fout gebrek
bug defect issue fault error problem | fehler bug | bogue bug anomalie | error fallo | fout bug
problem issue difficulty trouble fault | problem schwierigkeit storung | probleme difficulte | problema incidencia | probleem storing
complaint grievance | beschwerde reklamation | reclamation plainte | queja reclamacion | klacht
difficult complex hard tricky challenging | schwierig komplex | difficile complexe | dificil complejo | moeilijk complex
case cases | fall falle | cas dossier | caso | geval dossier
request enquiry inquiry query question | anfrage frage | demande question | solicitud consulta pregunta | verzoek vraag
ticket request case | ticket | ticket demande | ticket incidencia | ticket
call phone_call telephone_call calls | anruf telefonat | appel | llamada | telefoontje oproep
phone telephone by_phone on_the_phone | telefon telefonisch | telephone telephonique | telefono telefonico | telefoon telefonisch
email e-mail mail e_mail | e-mail mail | courriel e-mail mail | correo email correo_electronico | e-mail mail
mail post letters letter | post briefe | courrier lettres | correo cartas | post brieven
parcel package packet | paket | colis | paquete | pakket
appointment meeting booking | termin | rendez-vous | cita | afspraak
meeting conference | besprechung sitzung | reunion | reunion | vergadering overleg
rota schedule roster shift_plan timetable duty_roster | dienstplan schichtplan | planning | cuadrante turnos | rooster
shift shifts | schicht dienst | poste equipe quart | turno | dienst ploeg
night nights overnight nightly | nacht | nuit | noche | nacht
night_shift night_shifts nights | nachtschicht nachtdienst | poste_de_nuit | turno_de_noche | nachtdienst
evening evenings | abend | soir soiree | tarde noche | avond
weekend weekends | wochenende | week-end | fin_de_semana fines_de_semana | weekend
day daily days every_day each_day a_day per_day | tag taglich | jour quotidien quotidienne journalier quotidiens | dia diario diariamente | dag dagelijks
week weekly weeks every_week each_week | woche wochentlich | semaine hebdomadaire | semana semanal | week wekelijks
month monthly months every_month each_month | monat monatlich | mois mensuel mensuelle | mes mensual mensualmente | maand maandelijks
quarter quarterly three_months | quartal | trimestre trimestriel | trimestre trimestral | kwartaal
year yearly annual annually years every_year per_annum | jahr jahrlich | an annee annuel annuelle ans | ano anual anos | jaar jaarlijks
half-yearly biannual twice_a_year semi-annual | halbjahrlich zweimal_im_jahr
night_time overnight night
lorry truck hgv | lkw lastwagen | camion poids_lourd | camion | vrachtwagen > vehicle
van delivery_van transporter | transporter lieferwagen | camionnette fourgon | furgoneta | bestelwagen bus > vehicle
car automobile passenger_car motor_car cars | auto pkw wagen | voiture automobile | coche automovil | auto > vehicle
bus coach | bus | bus autobus car | autobus | bus > vehicle
coach > bus
tractor | traktor | tracteur | tractor | tractor > vehicle
vehicle vehicles motor_vehicle | fahrzeug | vehicule | vehiculo | voertuig
forklift fork-lift forklift_truck fork_truck | stapler gabelstapler | chariot_elevateur | carretilla | heftruck
licence license licences permit | fuhrerschein lizenz | permis licence | carnet licencia permiso | rijbewijs vergunning
driving_licence driver's_license driver's_licence driving_license | fuhrerschein | permis_de_conduire permis | carnet_de_conducir permiso_de_conducir | rijbewijs > licence
route tour round line run | route tour strecke | itineraire tournee ligne | ruta | route ronde
address household | adresse | adresse | direccion | adres
machine equipment machinery device plant | maschine anlage gerat | machine equipement appareil | maquina equipo maquinaria | machine apparatuur
tool tools instrument | werkzeug | outil | herramienta | gereedschap
engine motor | motor | moteur | motor | motor
pump | pumpe | pompe | bomba | pomp
boiler heater heating_boiler | heizkessel heizung kessel | chaudiere | caldera | ketel cv-ketel
heating | heizung | chauffage | calefaccion | verwarming
air_conditioning airco air_conditioner ac | klimaanlage | climatisation | aire_acondicionado | airco airconditioning
bathroom | bad badezimmer | salle_de_bain | bano | badkamer
flat apartment flats apartments | wohnung | appartement | piso apartamento | appartement flat > home
house home | haus | maison | casa | huis woning
window | fenster | fenetre | ventana | raam kozijn
door | tur turen | porte | puerta | deur
stairs staircase stairway | treppe | escalier | escalera | trap
building construction | gebaude bau | batiment construction | edificio construccion | gebouw bouw
building_site construction_site site | baustelle | chantier | obra | bouwplaats
drawing plan blueprint | zeichnung plan | plan dessin | plano dibujo | tekening
technical_drawing blueprint engineering_drawing technical_drawings
tank vessel container | tank behalter | cuve reservoir | tanque deposito | tank
steel | stahl | acier | acero | staal > metal
stainless_steel | edelstahl | inox acier_inoxydable | acero_inoxidable | roestvrij_staal rvs > steel
circuit_board board pcb printed_circuit_board boards
cable wire wiring | kabel | cable | cable | kabel
switchboard distribution_board panel | schaltschrank verteiler | tableau_electrique | cuadro_electrico | schakelkast
installation system | anlage installation | installation | instalacion | installatie
computer pc personal_computer | computer rechner pc | ordinateur pc | ordenador pc | computer pc
camera cctv cctv_camera security_camera surveillance_camera cctv_cameras | kamera uberwachungskamera | camera | camara | camera
till cash_register checkout cash_desk pos point_of_sale register cash | kasse | caisse | caja | kassa
checkout payment_page
payment payments | zahlung | paiement | pago | betaling
database data_base data_store | datenbank | base_de_donnees | base_de_datos | database
system solution platform application software tool | system anwendung | systeme | sistema | systeem
application app program software programme application_software | anwendung programm software app | application appli logiciel | aplicacion programa | applicatie app programma
software application program system | software | logiciel | software | software
service microservice services | dienst | service | servicio | dienst
monolith monolithic_application monolithic
code source_code codebase | code quellcode | code | codigo | code
script scripts | skript | script | guion | script
api interface endpoint apis | schnittstelle | interface api | interfaz | interface koppeling
requirement specification requirements specs | anforderung | exigence cahier_des_charges | requisito | eis
feature function functionality | funktion | fonctionnalite | funcionalidad | functie
dashboard report visualisation | dashboard | tableau_de_bord | panel cuadro_de_mando | dashboard
data information figures dataset | daten | donnees | datos | gegevens data
result finding outcome results findings figures | ergebnis | resultat | resultado | resultaat uitkomst
backend back-end server-side back_end
frontend front-end client-side front_end
developer_team development_team
network_admin network
test_automation automated_tests
`
