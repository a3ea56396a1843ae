/**
 * What Dutch prose says around a person's name, as compromise match patterns: `xnaam` is the name, `|` separates
 * words, the number is what the cue is worth (2 points make a proposal).
 */
export const CUES: readonly (readonly [pattern: string, points: number, cue: string])[] = [
  ['in de persoon van xnaam', 2.5, 'in de persoon van'],
  ['onder leiding van xnaam', 2, 'onder leiding van'],
  ['bij monde van xnaam', 1.6, 'bij monde van'],
  ['op (verzoek|advies|initiatief|aandringen) van xnaam', 1.2, 'op verzoek van'],
  ['(vertegenwoordigd|opgesteld|geschreven|ondertekend|behandeld|gecontroleerd|bekeken|voorbereid|nagelopen|aangeleverd|ingediend|verzorgd|meegelezen|becommentarieerd|geinformeerd|gebeld|gemaild|aangesproken|ontvangen) door xnaam', 1.2, 'door'],
  ['door xnaam (opgesteld|geschreven|ondertekend|behandeld|gecontroleerd|voorbereid|nagelopen|aangeleverd|ingediend|verzorgd|gemeld|genoemd)', 1.4, 'door'],
  ['(gesproken|gebeld|gemaild|afgestemd|afgesproken|kortgesloten|overlegd|besproken|gewerkt) met xnaam', 1.3, 'gesproken met'],
  ['met xnaam (gesproken|gebeld|gemaild|afgestemd|afgesproken|overlegd|besproken|bellen|overleggen|afstemmen)', 1.4, 'gesproken met'],
  ['contact met xnaam', 1.2, 'contact met'],
  ['contact (opnemen|gehad|gezocht|opgenomen) met xnaam', 1.4, 'contact met'],
  ['xnaam (bellen|mailen|appen|vragen|benaderen|uitnodigen|informeren|spreken)', 1.4, 'bellen'],
  ['(aan|bij|via|naar) xnaam (vragen|doorgeven|sturen|voorleggen|melden|gestuurd|gevraagd|voorgelegd|gemeld)', 1.2, 'aan'],
  ['(dank|complimenten|groeten|groet|vraag|verzoek) aan xnaam', 1.4, 'dank aan'],
  ['(nummer|telefoonnummer|adres|mailadres|gegevens|huis|woning|auto|laptop|account|naam) van xnaam', 1.6, 'van'],
  ['xnaam is (bereikbaar|afwezig|aanwezig|ziek|verhinderd|jarig|geboren|overleden|verhuisd|vrij|weg|terug|akkoord|gevraagd|gebeld|benaderd|bezig)', 2, 'is afwezig'],
  ['xnaam (woont|woonde|verhuisde|overleed|solliciteerde|lachte|huilde|fietste)', 2, 'woont'],
  ['xnaam en (ik|jij|hij|zij)', 2, 'en ik'],
  ['(ik|wij|we) (en|samen) met? xnaam', 1.6, 'samen met'],
  ['(kan|kun|wil|zou|heeft|gaat|moet) xnaam (dit|dat|hier|even|ook|nog|morgen|vandaag|daar|het)', 1.7, 'kan'],
  ['xnaam (kan|kun|wil|zou|gaat|moet) (dit|dat|hier|even|ook|nog|morgen|vandaag|jij|je)', 1.7, 'wil jij'],
  ['xnaam (heeft|had) (gebeld|gemaild|gevraagd|gezegd|aangegeven|laten|verteld|verzocht|toegezegd|bevestigd|gemeld|beloofd)', 1.4, 'heeft aangegeven'],
  ['xnaam (heeft|had|is|was|wil|wilde|gaat|komt) (gisteren|vanmorgen|vanmiddag|mij|me|ons|hem|zojuist|even|net|morgen|vandaag)', 0.8, 'heeft gisteren'],
  ['xnaam (geeft|gaf) aan', 1.4, 'geeft aan'],
  ['(heet|hete|genaamd|ene|zekere) xnaam', 2, 'genaamd'],
  ['xnaam (zelf|persoonlijk)', 1.4, 'zelf'],
  ['(waarneming|vervanging|afwezigheid|vertrek|verlof|pensionering|benoeming|functie|indiensttreding) van xnaam', 1.8, 'afwezigheid van'],
  ['(opvolger|opvolging|ouders|kinderen|echtgenote|echtgenoot|dochter|zoon|moeder|vader|broer|zus|buren|collega) van xnaam', 1.8, 'familie van'],
];
