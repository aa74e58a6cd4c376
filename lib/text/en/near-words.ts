/** English words that a coder would nearly always put under one theme: a group a line, base forms. */
export const nearWordsInEnglish = `
pay, salary, wage, income, earnings, remuneration, paycheck, hourly rate
underpaid, poorly paid, low pay
bonus, incentive, commission
overtime, extra hours
benefit, perk, fringe benefit
pension, retirement plan, superannuation
contract, agreement
permanent, permanent contract, open-ended
temporary, temp, fixed-term, seasonal
freelance, self-employed, contractor
agency, temp agency, staffing agency
job, occupation, position
career, promotion, advancement, progression
growth, development, personal growth
job security, stability, secure job
dismissal, fire, sack, layoff, redundancy
resign, quit
turnover, attrition, staff turnover, retention
restructuring, reorganisation, downsizing
cutback, budget cut, austerity, cost cutting
union, trade union
employer, company, organisation, corporation
manager, boss, supervisor, line manager, team leader, superior
director, executive, ceo, board, leadership, senior management
leadership, leader
colleague, coworker, teammate, workmate, peer
staff, employee, personnel, workforce
team, crew
department, unit, division
teamwork, collaboration, cooperation, team spirit, team work
atmosphere, ambience, ambiance, vibe
culture, ethos
camaraderie, togetherness, solidarity, belonging
gossip, backstabbing, rumour
bully, harass, intimidate
discrimination, racism, sexism, prejudice, bias
favouritism, nepotism, cronyism
conflict, argument, quarrel, dispute
schedule, roster, rota, shift, working hours, timetable
flexible, flexitime, flexi
part-time, reduced hours
remote, work from home, home working, telework, hybrid, wfh
holiday, vacation, annual leave, time off, pto
maternity, parental leave, paternity
break, lunch break, rest period
workload, work pressure, caseload, heavy workload
overworked, overloaded, overburdened, overstretched
stress, pressure, tension
burnout, exhaustion, burned out
tired, exhausted, fatigue, weary, tiredness, worn out
busy, hectic, rushed, frantic
crowded, overcrowded, congested, jam-packed
boring, dull, tedious, monotonous, repetitive
interesting, fascinating, intriguing, engaging
challenging, stimulating
varied, variety, diverse
fun, enjoyable, entertaining, enjoy
meaningful, worthwhile, fulfilling, rewarding
useless, pointless, worthless, futile
unnecessary, needless, superfluous
useful, valuable, beneficial
autonomy, freedom, independence, autonomous
responsibility, accountability
appreciation, recognition, acknowledgement, valued
respect, dignity
disrespect, contempt, undervalued
praise, compliment, kudos
feedback, constructive criticism
appraisal, performance review, evaluation
training, course, workshop, learning, professional development
onboarding, induction, orientation
coaching, mentoring, mentorship
internship, placement, apprenticeship, intern
recruitment, hiring
understaffed, short-staffed, staff shortage, shorthanded
staffing, manpower, headcount
absence, sick leave, absenteeism
task, duty, assignment
goal, objective, aim
target, quota, kpi
meeting, conference call
rule, regulation, guideline, protocol, procedure
bureaucracy, red tape, paperwork, admin, bureaucratic, administration
strategy, vision
change, modification, alteration
innovation, cutting-edge
modern, contemporary, up-to-date, state-of-the-art
outdated, old-fashioned, obsolete, dated, antiquated
worn, shabby, run-down, tatty, dilapidated
broken, faulty, defective, out of order
damage, dented, scratched
outage, downtime, interruption, disruption
bug, glitch, error
mistake, error, blunder, slip-up
computer, laptop, pc, desktop
software, program, application, system
app, application
website, site, webpage, web page, homepage
web shop, online shop, online store, webshop, webstore
online, digital, electronic
internet, wifi, broadband, fibre
signal, coverage, reception, connection
phone, telephone, mobile, cellphone, smartphone, cell phone
call, ring, phone call
email, mail
chat, chatbot, live chat
login, log in, sign in
password, passcode, pin
user-friendly, usability, ease of use, intuitive
easy, simple, effortless, straightforward, hassle-free, simplicity
difficult, complicated, complex, tricky, cumbersome
disorganised, chaotic, chaos, messy, mess
organised, well-organised, structured
clear, understandable, clarity, comprehensible
unclear, vague, confusing, ambiguous
explanation, explain, clarification, clarify
instruction, manual, user guide
information, info
communication, keep informed
reachable, contactable, approachable
accessible, wheelchair access
honest, sincere, truthful, integrity, honesty
lie, untruth, dishonest, deceive
scam, fraud, rip-off, swindle, deception, deceit
fair, equitable
unfair, unjust, inequitable
equality, equity
trust, trustworthy, confidence
distrust, mistrust, suspicion
reliable, dependable, trustworthy
unreliable, undependable, inconsistent
promise, pledge
friendly, kind, polite, courteous, warm-hearted, cordial, amiable
rude, impolite, unfriendly, discourteous, ill-mannered, abrupt, brusque, surly
arrogant, condescending, patronising, haughty
helpful, obliging, willing to help
help, support, assistance
unhelpful, uncooperative, no help
listen, attentive, feel heard
caring, compassionate, compassion, empathy, empathetic, sympathetic
uncaring, indifferent, disinterested, apathetic, couldn't care less
tailored, personalised, bespoke, customised
impersonal, aloof, distant
welcome, hospitable
privacy, confidentiality, personal data, gdpr
balance, work-life balance
family, relative, next of kin
child, kid, toddler
childcare, nursery, daycare, creche
elderly, senior, old people
youth, teenager, young people, adolescent
disability, handicapped, impairment
wheelchair, walker, mobility scooter
location, situated
centre, downtown, city centre, town centre
neighbourhood, district, area, locality
council, municipality, local authority, town hall, city hall
mayor, councillor, alderman
pavement, sidewalk, footpath
bike, bicycle, cycle
cycle lane, bike lane, cycle path, bike path
traffic, congestion, traffic jam, gridlock
parking, car park, parking lot, parking space, parking place
car, vehicle, automobile
public transport, transit
train, railway, rail
subway, underground, metro, tube
driver, bus driver, chauffeur
conductor, ticket inspector, guard
ticket, fare
commute, travel time, journey time
trip, journey, travel
flight, plane, airline
luggage, baggage, suitcase
delay, late, behind schedule, overdue
cancel, call off
punctual, on time, prompt, timely
wait, waiting time, queue, waiting list, standing in line
fast, quick, swift, rapid, prompt, speedy, speed
slow, sluggish, laggy
immediately, instantly, straight away, right away, at once
urgent, urgency, emergency
price, cost, fee, tariff
expensive, pricey, costly, overpriced, dear, high price
cheap, affordable, inexpensive, low price, bargain
discount, sale, promotion, special offer, voucher, coupon, promo
value for money, good value, worth the money
free, complimentary, free of charge, no charge
money, cash, finance, financial, funds
pay, checkout
bill, invoice
receipt, proof of purchase
till, checkout, cash register, self-checkout
refund, reimbursement, money back
compensation, reparation
warranty, guarantee
tax, levy, council tax
penalty, parking ticket
loan, credit, lending
mortgage, home loan
savings, save money
atm, cash machine, cashpoint
bank card, debit card, credit card
insurer, insurance company
deductible, excess
premium, insurance premium
subscription, membership
provider, supplier, carrier
technician, engineer, repairman
store, shop, outlet, branch
supermarket, grocery store, grocer
product, item, article
range, selection, assortment, choice, variety, options
stock, in stock, availability, inventory
sold out, out of stock, unavailable
buy, purchase
sales, selling
delivery, deliver, shipping, shipment, dispatch
courier, delivery driver, postman, delivery man, mailman
parcel, package, packet
packaging, wrapping
return, send back, returns policy
exchange, swap
advertising, advertisement, marketing, ad
shipping cost, delivery charge, delivery fee, postage
customer, client, consumer, shopper
customer service, helpdesk, help desk, call centre, customer support, customer care
complaint, grievance
problem, issue, trouble, difficulty
solution, solve, resolve, fix, sort out
improve, enhance
worsen, deteriorate, decline, go downhill
quality, workmanship, craftsmanship
sturdy, durable, solid, robust, long-lasting, well-made
flimsy, fragile, poorly made
design, layout, styling
beautiful, gorgeous, stunning, attractive, stylish
ugly, hideous, unattractive, unsightly
size, dimension
spacious, roomy, large, space
small, cramped, tiny, poky
comfortable, comfy, cosy
uncomfortable, discomfort
seat, chair
bed, mattress
room, bedroom
bathroom, shower
toilet, restroom, loo, washroom, wc, lavatory
clean, spotless, tidy, hygienic, cleanliness, neat, immaculate
dirty, filthy, grubby, unclean, unhygienic, dirt, grimy, mucky
cleaning, housekeeping
litter, rubbish, garbage, trash, refuse
bin, dustbin, garbage can, trash can, waste bin
smell, stink, odour, smelly, stench, musty
noise, noisy, loud, din, racket
quiet, peaceful, calm, tranquil, silent, silence, serene
nuisance, disturbance
hot, warm, boiling
cold, chilly, icy
heating, radiator, central heating
air conditioning, aircon, a/c
ventilation, fresh air, stuffy
lighting, lamp
view, scenery
food, meal, dish, cuisine
breakfast, breakfast buffet
dinner, supper, evening meal
tasty, delicious, flavourful, yummy, scrumptious, appetising
bland, tasteless, flavourless, insipid
taste, flavour
drink, beverage
restaurant, diner, eatery, bistro
canteen, cafeteria, cafe
vegetarian, vegan, plant-based, veggie
waiter, waitress, server, waiting staff
chef, cook, kitchen
hotel, accommodation, lodging
reception, front desk, check-in desk
receptionist, front desk staff
check-in, checking in, arrival
lift, elevator
pool, swimming pool
hospital, clinic, infirmary
doctor, physician, consultant, medic
gp, general practitioner, family doctor
nurse, nursing staff
dentist, hygienist, orthodontist
psychologist, psychiatrist, therapist, counsellor
patient, service user
treatment, therapy
operation, surgery, procedure
surgeon, operating team
care, patient care, nursing care, aftercare
medication, medicine, meds, drug, tablet, pill
prescription, repeat prescription
pharmacy, chemist, pharmacist, drugstore
pain, ache, sore
illness, disease, sickness, ailment
health, wellbeing, wellness
diagnosis, misdiagnosis
a&e, emergency department, emergency room, casualty, er
appointment, consultation
blood test, blood sample
vaccination, immunisation, jab
covid, covid-19, coronavirus, pandemic, corona
discharge, sent home
skilled, competent, capable, proficient
professional, businesslike
incompetent, unprofessional, amateurish, inept, incapable, unskilled
knowledge, expertise, knowledgeable, know-how, well-informed
careful, thorough, meticulous, accurate, precise, diligent
careless, sloppy, negligent, slapdash, slipshod
safe, safety
security, security guard, guard
dangerous, unsafe, hazardous, risky
crime, theft, burglary, robbery, criminal
violence, aggression, violent
police, law enforcement
fear, afraid, scared, frightened, anxious, anxiety
reassuring, put at ease
teacher, tutor, instructor, lecturer, educator
professor, prof, academic
university, uni, college, campus
student, undergraduate, undergrad
pupil, schoolchild
lecture, class, lesson, seminar, tutorial
exam, examination, test, quiz
grade, mark
homework, assignment, coursework
education, teaching, schooling
curriculum, syllabus
dissertation, thesis
textbook, course material, study material
tuition, tuition fee
government, administration
politics, politician
election, vote, ballot
immigration, migrant, migration, refugee, asylum
environment, sustainability, climate, eco-friendly, environmentally friendly
playground, play area
pollution, emission
housing, dwelling
rent, rental
landlord, housing association, letting agent
neighbour, resident
maintenance, upkeep
renovation, refurbishment
repair, mend, fix
welfare, social security, unemployment benefit
event, festival, conference
speaker, presenter
gym, fitness, exercise, workout
satisfied, satisfaction, pleased
dissatisfied, unhappy, dissatisfaction, discontent, displeased
disappointed, let down, letdown
happy, glad, delighted, pleased, joyful
sad, upset, depressing, unhappy
angry, furious, mad, irate
annoying, irritating, bothersome, annoyance
frustration, exasperating
good, great, excellent, fantastic, brilliant, amazing, wonderful, superb, outstanding, perfect
awesome, fabulous, terrific, marvellous, exceptional, amazing, brilliant, fantastic, first-class, phenomenal
bad, poor, lousy, inferior, rubbish, crap, substandard
terrible, awful, horrible, dreadful, appalling, atrocious, abysmal, horrendous, disaster
mediocre, average, so-so, middling
enough, sufficient, adequate, ample
insufficient, lack, inadequate, shortage, too few
thanks, thank you, grateful, gratitude
nothing, none, nil, n/a, no comment
don't know, not sure, no idea, unsure, dunno
suggestion, tip, advice, proposal
opinion, viewpoint, point of view
survey, questionnaire
motivation, morale, enthusiasm, enthusiastic, passionate
demotivating, demoralising, discouraging
efficient, effective
inefficient, ineffective, waste of time
handy, convenient, practical
inconvenient, hassle
important, essential, crucial, vital
creative, original
lonely, loneliness, isolation
follow-up, follow up, get back to
equipment, tool, gear
office, workplace, workspace
building, premises
furniture, furnishings, decor, interior
uniform, workwear
nearby, close by, proximity
big, large, huge, enormous
gp practice, gp surgery, doctor's office
booking, reservation
night shift, night work
nice, pleasant, lovely, agreeable
pay rise, pay raise, pay increase, salary increase, increment
attitude, behaviour, demeanour
lost, loss, missing
park, green space, greenery
`;
