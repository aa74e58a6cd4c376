/** French words that belong together and whose stems differ: the word they belong to, then the others. */
export const irregularForms = `
payer paye payes payent paie paies paient paiement paiements payement
travail travaux travailler travaille travailles travaillent travaillé travaillée travaillant travaillait travailleur travailleurs
gentil gentille gentils gentilles gentillesse
reconnaître reconnaitre reconnu reconnue reconnus reconnues reconnaît reconnait reconnaissance reconnaissant reconnaissants
comprendre compris comprise comprend comprends comprennent compréhension compréhensif compréhensive compréhensifs
apprendre appris apprise apprend apprends apprennent apprentissage
prendre pris prise prend prends prennent prenant
recevoir reçu reçue reçus reçoit reçoivent réception
voir vu vue vus voit voient
savoir su sait savent
tenir tenu tenue tient tiennent
soutenir soutenu soutenue soutien soutient soutiennent
venir venu venue venus vient viennent
devenir devenu devenue devient deviennent
écrire écrit écrite écrits écrites
dire dit dite disent
faire fait faite faits font
mettre mis mise met mettent
permettre permis permet permettent
offrir offert offerte offre offrent
ouvrir ouvert ouverte ouvre ouverture
répondre répondu répond répondent réponse réponses
rendre rendu rendue rend rendent
vendre vendu vend vendent vente ventes
attendre attendu attendue attend attendent attente attentes
entendre entendu entendue entend entendent entente
perdre perdu perdue perd perdent perte pertes
finir fini finie finit finissent
choisir choisi choisie choisit choisissent choix
lire lu lue lit lisent lecture
croire cru croit croient
vivre vécu vécue vit vivent
suivre suivi suivie suit suivent
servir servi sert servent
conduire conduit conduite
construire construit construction
produire produit production
réduire réduit réduite réduction
augmenter augmentation augmentations augmenté augmentée
diriger dirigeant dirigeants dirigeante
gérer gère gèrent gestion géré gérée gestionnaire gestionnaires
évoluer évolution évolue évolué
œil yeux
meilleur meilleure meilleurs meilleures
flexible flexibles flexibilité
`;

/** French words that the stemmer throws together with others and a reader keeps apart. */
export const separateWords = `
direction directions
directeur directeurs directrice directrices
direct directe directs directement
équipement équipements
équipe équipes
personne personnes
personnel personnels
heure heures
heureux heureuse heureuses
situation situations
formation formations former formé formée formés
forme formes
format formats
poste postes
compte comptes
compter compté
mission missions
cadre cadres
`;
