/** Words as people mistype them or scanners misread them, and what they are to be read as. */
export const mustRepair = `
recieve receive
recieved received
recieption reception
freindly friendly
frendly friendly
definately definitely
seperate separate
apointment appointment
appointmnet appointment
appoinment appointment
apppointment appointment
accomodation accommodation
adress address
begining beginning
beleive believe
buisness business
calender calendar
collegues colleagues
colleages colleagues
comittee committee
comunication communication
communcation communication
concious conscious
convienient convenient
dissapointed disappointed
disapointed disappointed
enviroment environment
enviornment environment
excelent excellent
excellant excellent
experiance experience
expirience experience
explaned explained
familar familiar
goverment government
grammer grammar
happend happened
helpfull helpful
hosptial hospital
imediately immediately
independant independent
knowlege knowledge
knowledgable knowledgeable
maintenence maintenance
managment management
mangement management
medecine medicine
neccessary necessary
necessery necessary
nurces nurses
ocasion occasion
occured occurred
parkign parking
peices pieces
persistant persistent
posession possession
prefered preferred
profesional professional
proffesional professional
questionaire questionnaire
receptionst receptionist
recomend recommend
responsability responsibility
schedual schedule
shedule schedule
suport support
supportve supportive
tommorow tomorrow
tomorow tomorrow
treatmnet treatment
truely truly
unfortunatly unfortunately
untill until
usefull useful
waitting waiting
wich which
wierd weird
u you
ur your
thx thanks
mgmt management
alot a_lot
bcos because
ppl people
cornmunication communication
depaitment department
uery very
`
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map((word) => word.replace("_", " ")));

/** What must stay as it is: words, names, abbreviations, British spelling. */
export const mustNotRepair = `
colour
organisation
organised
centre
behaviour
programme
travelling
cancelled
paediatric
anaesthetist
haematology
orthopaedic
judgement
licence
practise
analyse
favourite
recognised
specialised
physio
physiotherapist
stuff
staff
quite
quiet
wander
wonder
desert
dessert
loose
lose
advise
advice
affect
effect
ward
word
NHS
GP
MRI
CT
ICU
HR
CEO
Smith
Jones
Patel
Guildford
Microsoft
Zoom
iPad
covid
chatgpt
onboarding
wifi
hmm
xyz
aaa
zzz
24
10am
b2b
3rd
dont
can't
its
teamwork
workload
homeworking
helpdesk
childcare
caring
carer
carers
cardio
ultrasound
phlebotomy
phlebotomist
`
  .trim()
  .split("\n");
