/** And more: tools, computers, farms, journeys, clothes, food. */
export const WIDER_THINGS = `
page site
blog post article
post article update message
comment reply message
follower subscriber fan
audience readers viewers public
campaign promotion
brand label
logo emblem
image picture photo
video clip film
film movie video
music song
song music
theatre theater stage
stage play
museum gallery
gallery museum
artwork art piece
painting picture
sculpture statue
garden yard grounds
lawn grass
hedge bush
flower > plant
bloom flower
crop harvest
field land
livestock > animal
cattle > livestock
cattle cows
cow cattle
pony > horse
dog > pet
pet > animal
stable barn
barn stable
farm agricultural agriculture
agriculture farming agricultural farm
fishing fishery
forest woodland
park garden
playground play_area
sport sports athletics
gym fitness_centre
football soccer
swimming pool
club society association
association society club
charity non-profit
community neighbourhood local
neighbourhood area district
town city municipality
city town
village small_town
county district
country nation
border customs
abroad overseas foreign international
international foreign global worldwide
summer holiday
season seasonal
seasonal temporary season
temporary fixed-term
permanent unlimited
weekday working_day
morning early
afternoon midday
daytime day
busy high-volume
fast quick rapid
quick fast
hot warm
cold chilled
fresh new
used second-hand pre-owned
broken faulty defective damaged
faulty defective broken
damaged broken
heavy large
dangerous hazardous
hazardous dangerous
free unpaid
unpaid voluntary
paid salaried
daily routine
written in_writing
oral spoken verbal
verbal oral
weekly_meeting team_meeting
till register cash_register
register till cash_register
cash money
card bank_card
coin cash
ticket fare
seat place
luggage baggage
baggage luggage
platform station
station stop
train rail railway
railway rail train
ship vessel boat
boat ship
aircraft plane airplane aeroplane
plane aircraft
flight plane
airport airfield
wheel tyre
tyre tire wheel
brake brakes
gear transmission
oil lubricant
battery accumulator
window_display shop_window
shop_window window_display
shelf shelves rack
rack shelf
box carton
carton box
bag sack
bottle flask
glass glassware
crockery dishes tableware
dish plate
cutlery silverware
drink beverage
beverage drink
espresso > coffee
pastry cake
cake pastry gateau
bread loaf
vegetable veg
fruit produce
sauce gravy
breakfast morning_meal
lunch midday_meal
dinner evening_meal supper
buffet banquet
banquet function event
party celebration event
celebration party
conference_room meeting_room
front_desk reception
reception front_desk front_office
concierge porter
suite room
clothes clothing garments apparel
garment clothes clothing
suit outfit
dress gown
curtain drape
fabric cloth textile
textile fabric
shoe footwear
fashion clothing
beauty cosmetics
skin dermal
nail nails
makeup cosmetics
tooth teeth dental
x-ray radiograph x_ray
eye optical
hearing_aid hearing
heart cardiac
lung pulmonary
brain neurological
mental psychological
stroke apoplexy
pain ache
therapy treatment
treatment therapy care
care treatment
care_plan plan_of_care
handover shift_handover
round ward_round
mother mum
newborn baby
birth delivery
`
