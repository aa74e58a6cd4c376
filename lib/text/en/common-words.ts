/**
 * Common English words, such as people use in surveys. The dictionary doesn't say what is common, and
 * a misspelt word was more likely meant as one of these.
 */
export const commonWords = `
about above absolutely accept access accommodation account across activity actually addition address advice afraid after
afternoon again against agree air all allowed almost alone already also always amazing amount and angry another answer
anxious anyone anything apart appointment appreciate approach area arrange arrangement arrive ask attention attitude available
average avoid aware away awful back bad balance basic bathroom because become bed before begin behind being believe benefit
best better between big bill bonus boss both break brilliant bring building business busy call calm care career careful caring
chair change cheap cheerful check child choice choose clean clear clearly close clothes coffee cold colleague comfortable
communicate communication company compassion competent complain complaint completely computer concern condition confidence
confused consider constant contact contract cost could course cover culture customer daily day deal decent decision definitely
delay deliver department difference different difficult dinner direct dirty disappointed discharge discuss doctor during early
easy eat effective efficient emergency employee empathy encourage end energy enjoy enough ensure entire environment equal
equipment especially even evening every everyone everything excellent exercise expect expensive experience explain explained
explanation extra extremely familiar face facility fact fair family fantastic far fast feedback feel fine finish first flexible follow
food free friend friendly front full future general give good great group grow guess grammar guide half hand happen happy hard health hear
heavy help helpful high holiday home honest hope horrible hospital hot hour house however human idea ill important improve
improvement include increase inform information inside instead interest interested involve issue job keep kind kitchen know
knowledge lack language large last late later laugh lead leader learn leave left less letter level life light like limited
line listen little live local location lonely long look lose lot loud low lunch machine main make manage management manager
many matter maybe meal mean medical medicine meet meeting member mental might mind minute miss mistake moment money month
morning most motivate move much need negative nervous never new next nice night noise noisy normal nothing nurse offer office
often old only open operation opinion opportunity organise other outside over overall overtime own pain parking part patient
patience pay payment people perfect perhaps person personal phone piece place plan pleasant please pleasure point polite poor
positive possible practice prepared pressure pretty previous price privacy private probably problem procedure process product
professional programme project promise promotion provide public purpose quality question quick quickly quiet quite raise
rather reach ready really reason reasonable reassure reassuring receive recent reception receptionist recommend reduce regular
relationship relaxed reliable reply report request respect response responsible rest result right room rude rule rush safe
safety salary same satisfied save say schedule school seat see seem senior serious service several shift short should shower
sick side simple since sit situation sleep slow small social some someone something sometimes soon sorry sort speak specific
spend staff stand standard start stay still stop stress structure study stuff suggest support supportive sure surgery system
take talk task teach team technical telephone terrible test thank their there these thing think though thorough thought through
time tired today together toilet tolerate tomorrow too training transport travel treat treatment trouble trust try turn under
understand understanding unfortunately until use useful usually value variety very visit visitor wait waiting walk wall want
ward warm wash waste watch water way weird week welcome well what when where which while whole why will wish with within without
wonderful word work workload worry worse worth would write wrong year yesterday young
`;
