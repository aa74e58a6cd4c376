/**
 * English words that Porter's stemmer throws together and a reader keeps apart: 'business' and
 * 'busy', 'position' and 'positive'. Words of one line are a family of their own.
 */
export const separateWords = `
business businesses
university universities
universal universally
organ organs
community communities
communicate communicates communicated communicating communication communications communicator
general generally
generous generously generosity
generate generates generated generating generation generations
experience experiences experienced experiencing
experiment experiments experimental
positive positively positivity positives
position positions positioned positioning
responsible responsibly responsibility responsibilities
customer customers
custom customs
hospital hospitals
hospitality hospitable
department departments departmental
important importantly importance
import imports imported importing
several
considerate
considerable considerably
informal informally
public publicly
publication publications
medication medications
medical medically
emergency emergencies
police policeman
policy policies
author authors
authority authorities
secret secrets
news
past
waste wastes wasted wasting
personal personally
personality personalities
personnel
likely likelihood unlikely
relative relatives relatively
international internationally
internal internally
nature natural naturally
nurse nurses nursed nursing
nursery nurseries
able
ability abilities
even
evening evenings
event events
executive executives
execute executes executed
operate operates operated operating operation operations operational
operator operators
opera operas
office offices
officer officers
official officially officials
director directors
direct directly directed
direction directions
minute minutes
ward wards
wardrobe wardrobes
warden wardens
rating ratings rate rates rated
ratio ratios
ration rations
accident accidents accidental accidentally
accept accepts accepted accepting acceptance acceptable
physical physically
physician physicians
severe severely severity
late later lately lateness
latest
training trainings trained train trains
trainee trainees
promotion promotions promote promotes promoted promoting promotional
prompt promptly
desire desires
design designs designed designing designer
designate designated
signal signals
sign signs signed signing
signature signatures
marketing
market markets
parking
park parks
meeting meetings
building buildings
living
setting settings
understaffed understaffing
interest interests interested interesting interestingly
polite politely politeness
politics political politically politician politicians
careful carefully
`;
