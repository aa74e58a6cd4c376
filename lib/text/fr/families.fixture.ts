/** Words of one family, a line each: forms that a reader takes for one word. */
export const togetherInFrench = `
payer payé payée paye paie payés paiement
salaire salaires
travail travaux travailler travaille
collègue collègues
écouter écoute écouté écoutés
gentil gentille gentils gentillesse
reconnaissance reconnu reconnaître reconnue
comprendre compris comprend
recevoir reçu reçoit
meilleur meilleure meilleurs
horaire horaires
heure heures
augmenter augmentation augmenté
améliorer amélioration amélioré
formation formations formé
dirigeant dirigeants diriger
gestion gérer gestionnaire
accueil accueillir accueilli
répondre réponse répondu
attendre attente attend
choisir choix choisi
équipe équipes
direction directions
évoluer évolution
soutien soutenir soutenu
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Two words that a reader keeps apart, however alike they look. */
export const apartInFrench = `
direction directement
directeur direction
équipe équipement
personne personnel
heure heureux
situation situer
formation forme
format formation
poste poster
compter compte
mission mettre
salaire sale
service serviette
travail travers
pause pauvre
bureau bure
chef chefferie
cadre cadrer
stage stade
contrat contraire
patron patrimoine
client climat
prime primaire
prix prise
conge congeler
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
