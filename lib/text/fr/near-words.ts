/** French words that a coder would nearly always put under one theme: a group a line, base forms. */
export const nearWordsInFrench = `
salaire, paie, rémunération, revenu, rétribution
augmentation, augmentation de salaire, revalorisation
prime, bonus, treizième mois
retraite, pension
contrat, contrat de travail
CDI, emploi stable, contrat permanent
CDD, temporaire, contrat précaire, précarité
intérim, intérimaire
emploi, poste, boulot, job
licenciement, renvoi, virer
démission, démissionner
syndicat, délégué syndical
employeur, entreprise, société, firme
chef, patron, manager, supérieur, responsable, supérieur hiérarchique, encadrement
direction, dirigeant, directeur
collègue, collaborateur, coéquipier
personnel, salarié, effectif
équipe, groupe de travail
esprit d'équipe, solidarité, entraide, cohésion, camaraderie
ambiance, atmosphère
harcèlement, intimidation
discrimination, racisme, sexisme
conflit, dispute, désaccord
horaire, planning, emploi du temps
heures supplémentaires, heures sup
temps partiel, mi-temps
télétravail, travail à distance
congé, vacances, RTT
charge de travail, surcharge, pression
stress, pression, tension
burn-out, épuisement, surmenage
fatigue, épuisé, fatigant
ennuyeux, monotone, répétitif, lassant
intéressant, passionnant, captivant
varié, variété, diversité, diversifié
plaisir, amusement
utile, précieux
inutile, superflu
autonomie, liberté, indépendance
reconnaissance, considération, valorisation, estime
respect, respectueux
irrespectueux, manque de respect, mépris
formation, stage, apprentissage
carrière, évolution, promotion, avancement
manque de personnel, sous-effectif, manque d'effectif
réunion, concertation
bureaucratie, paperasse, lourdeur administrative, administratif
règle, consigne
changement, modification
moderne, contemporain, innovant
dépassé, démodé, vieillot, obsolète, vétuste
cassé, en panne, défectueux, abîmé
panne, dysfonctionnement, coupure
erreur, faute, bug
ordinateur, PC, portable
logiciel, programme, système, application
site, site web, site internet, page web
boutique en ligne, e-commerce
internet, wifi, fibre, connexion
réseau, couverture, réception
téléphone, portable, mobile, smartphone
appeler, téléphoner, coup de fil
mail, e-mail, courriel, mél
facile, simple, aisé
difficile, compliqué, complexe, dur
clair, compréhensible, clarté
confus, flou, incompréhensible
désordre, désorganisé, bazar, chaos, pagaille
explication, précision
information, info, renseignement
communication, échange, communiquer
joignable, disponible, disponibilité
honnête, sincère, honnêteté, franchise
mensonge, mentir
arnaque, escroquerie, fraude, tromperie, escroc
injuste, inéquitable, injustice
fiable, sérieux
gentil, aimable, sympathique, sympa, poli, amabilité, courtois, agréable
impoli, désagréable, grossier, mal élevé, malpoli
arrogant, hautain, condescendant
serviable, prévenant
aide, soutien, appui, assistance
écoute, à l'écoute
bienveillant, empathie, compassion
indifférent, désintérêt
accueil, hospitalité
vie privée, confidentialité, données personnelles
emplacement, localisation, situé
proche, à proximité, proximité
centre-ville, centre
quartier, voisinage
mairie, municipalité
trottoir, voie piétonne
piste cyclable, voie cyclable
embouteillage, bouchon
parking, stationnement, se garer, place de parking
voiture, auto, véhicule
transports en commun, transport public
train, SNCF, TER
billet, ticket, titre de transport
trajet, déplacement
retard, en retard
ponctuel, à l'heure, ponctualité
attente, file d'attente, queue
rapide, vite, prompt
lent, lenteur
immédiatement, tout de suite, aussitôt
prix, tarif, coût
cher, coûteux, onéreux, hors de prix
bon marché, pas cher, abordable, économique
réduction, remise, promotion, solde, rabais
rapport qualité-prix, qualité-prix
gratuit, offert
argent, fric, financier
facture, addition
assurance, assureur, mutuelle
magasin, boutique, commerce
produit, article
choix, assortiment, gamme
rupture de stock, indisponible
livraison, expédition, livrer, envoi
livreur, facteur, transporteur
colis, paquet
emballage, emballer, conditionnement
client, consommateur
service client, SAV, service après-vente
plainte, réclamation, se plaindre
problème, souci, difficulté
solution, résoudre
beau, joli, magnifique, superbe
laid, moche, affreux
spacieux, vaste
étroit, exigu
confortable, douillet
chambre, chambre d'hôtel
toilettes, WC, sanitaires
propre, propreté, hygiène, nettoyé, impeccable
sale, saleté, crasseux, malpropre, dégoûtant
déchet, ordures, poubelle
odeur, puanteur, puer
bruit, bruyant, vacarme, tapage
calme, tranquille, silence, silencieux, paisible
repas, nourriture, plat, cuisine, manger
délicieux, savoureux, goûteux
serveur, serveuse
hôpital, clinique
médecin, docteur, praticien
généraliste, médecin traitant, médecin de famille
infirmière, aide-soignant, soignant
traitement, thérapie
médicament, comprimé, cachet
douleur, douloureux
rendez-vous, consultation, rdv
compétent, qualifié, professionnel, professionnalisme
incompétent, incapable
soigneux, minutieux, rigoureux, précis
négligent, bâclé
dangereux, danger, insécurité
délinquance, criminalité, vol, cambriolage
professeur, enseignant, prof, instituteur
université, fac, faculté
environnement, écologie, climat
logement, habitation, maison
voisin, riverain
satisfait, content, satisfaction
mécontent, insatisfait, insatisfaction
déception, déçu, décevant
heureux, ravi, enchanté
énervant, agaçant, pénible
bon, excellent, parfait, super, génial, formidable, top, très bien
mauvais, médiocre, nul
horrible, affreux, terrible, catastrophique, lamentable
insuffisant, manque, pénurie
merci, remercier
recommander, conseiller
rien, néant, RAS
sais pas, aucune idée
suggestion, proposition, conseil
équitable, impartial, équité
examen, épreuve
`;
