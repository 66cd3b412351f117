/** Things that are named with another word when a line is written again. */
export const FIELDS_THINGS = `
pupil student child learner
student learner pupil
team_member colleague coworker employee starter staff worker
starter new_employee recruit newcomer new_hire beginner new_colleague joiner new_staff
employee staff worker personnel team_member associate crew
colleague coworker teammate team_member peer
crew team staff
appeal case hearing proceeding
case matter
property house home building dwelling residence
house home property
installation system
progress status
status progress
report update
absence away leave
sector industry field
industry sector field
company firm business organisation enterprise
shop store outlet
client customer patron
customer client buyer shopper patron guest
guest visitor customer diner
patient resident
mail email message
email mail message
drink beverage
meal food dish
dish meal plate
snack meal
truck lorry
lorry truck heavy_goods_vehicle
van vehicle
car vehicle
goods merchandise product
product item
male man
female woman
advice tip guidance recommendation
updated up_to_date
query question enquiry inquiry request
enquiry query question inquiry
complaint grievance
issue problem
problem issue difficulty
fault defect failure
defect fault flaw
bug defect error
error mistake
colleague peer
meeting appointment
appointment booking
booking reservation
timetable schedule roster rota
plan schedule
schedule plan calendar
calendar diary schedule agenda
paperwork document form
document paper
article story piece
publication paper article
paper publication article
leaflet brochure flyer
survey questionnaire poll
answer response reply
response answer reply
finding result insight
result finding outcome
research study
cooperation collaboration
collaboration cooperation teamwork
education schooling
teaching tuition instruction
training instruction
course class module
class lesson course
lesson class
tuition tutor teach lesson tutoring
lecture class
workshop session seminar
session meeting class
exam test examination
test trial
experiment trial test
payment transaction
invoice bill
receipt proof_of_payment
revenue sales turnover
sales revenue
budget spending
saving cost_saving economy
fund budget
customer_service customer_care client_service
healthcare health_care medical
elderly older senior aged
senior older elderly
young youth junior
infant baby
toddler small_child
acquisition takeover
takeover acquisition
merger takeover
lawsuit case litigation
agreement contract
contract agreement deal
supplier vendor
vendor supplier
partner associate
stock inventory
inventory stock
warehouse storehouse depot
machine machinery equipment
equipment machine gear kit
tool instrument
instrument tool
device equipment
facility site plant building
site location
location site place
area region
abroad overseas foreign
staircase stair
window pane
workshop shop_floor
accident incident
incident event
shift duty
on-call stand-by standby
day daily
evening night
weekend saturday_and_sunday
half_a_year six_months
quarter three_months
rate score
score rating
accurate correct precise exact
rapid fast quick
busy high-volume hectic
weekly each_week every_week
up_to_date current accurate
polite courteous friendly
politely courteously friendly
simple straightforward basic easy
occasionally sometimes at_times now_and_then from_time_to_time
spare_time free_time
annual yearly each_year
yearly annual
healthy nutritious wholesome
nutritional nutrition
preventive preventative
software application program
application app program
app application
website site web_page
web_page website
code program
feature function
login sign-in log-in
sign-up registration signup
stock-out shortage
data information
information data
database data_base
analytics analysis
dashboard report
dataset data
server machine
latency response_time delay
percentage_point point
downtime outage
`
