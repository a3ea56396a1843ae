/** Sentences to start a toelichting from, by ground. None holds a fact of a case: a person completes them. */
import type { GroundCode } from '../../redaction/model/ground.ts';

export const NOTE_TEMPLATES: Readonly<Partial<Record<GroundCode, readonly string[]>>> = {
  '5.1.1a': ['Openbaarheid kan de eenheid van de Kroon in gevaar brengen.'],
  '5.1.1b': ['Openbaarheid kan de veiligheid van de Staat schaden.'],
  '5.1.1c': [
    'De onderneming heeft deze gegevens vertrouwelijk verstrekt. Er is iets uit af te leiden over haar bedrijfsvoering of productie.',
  ],
  '5.1.1d': [
    'Het gaat om bijzondere persoonsgegevens (paragraaf 3.1 UAVG). De betrokkene heeft ze niet zelf openbaar gemaakt.',
    'Het gaat om strafrechtelijke gegevens (paragraaf 3.2 UAVG).',
  ],
  '5.1.1e': [
    'Het gaat om een nummer dat bij wet is bestemd om personen te identificeren (artikel 46 UAVG).',
  ],
  '5.1.2a': ['Openbaarheid schaadt het vertrouwelijke overleg met andere landen of organisaties.'],
  '5.1.2b': ['Openbaarheid schaadt de onderhandelingspositie van de overheid.'],
  '5.1.2c': ['Openbaarheid geeft inzicht in de opsporing of vervolging en kan die doorkruisen.'],
  '5.1.2d': [
    'Openbaarheid geeft inzicht in de manier van controleren en maakt toezicht minder effectief.',
  ],
  '5.1.2e': [
    'De bescherming van de persoonlijke levenssfeer weegt hier zwaarder: het gegeven voegt niets toe aan het inzicht in de bestuurlijke aangelegenheid.',
    'Het gaat om een ambtenaar die niet uit hoofde van de functie in de openbaarheid treedt.',
    'Het gaat om contactgegevens waarmee iemand rechtstreeks is te bereiken.',
    'Het gaat om een burger die erop mocht rekenen dat dit gegeven niet openbaar wordt.',
  ],
  '5.1.2f': [
    'Concurrenten kunnen uit deze gegevens kosten, prijzen of werkwijze van de onderneming afleiden.',
  ],
  '5.1.2g': [
    'Openbaarheid kan schade brengen aan het milieu waarop deze informatie betrekking heeft.',
  ],
  '5.1.2h': ['Met deze gegevens kan de beveiliging van personen of gebouwen worden doorbroken.'],
  '5.1.2i': [
    'Openbaarheid belemmert het goed functioneren van het bestuursorgaan.',
    'Ambtenaren moeten in vertrouwen kunnen overleggen; openbaarheid schaadt dat hier.',
  ],
  '5.1.4': [
    'Deze informatie wordt openbaar op (datum), nadat de geadresseerde haar heeft ontvangen.',
  ],
  '5.1.5': ['Openbaarheid benadeelt betrokkene onevenredig. Geen andere grond is van toepassing.'],
  '5.1.6': [
    'Het gaat om milieu-informatie met bedrijfsgegevens. Openbaarheid schaadt het bedrijf ernstig.',
  ],
  '5.2': [
    'Het gaat om een persoonlijke beleidsopvatting in een document voor intern beraad. Feiten zijn leesbaar gebleven.',
  ],
  '5.2.2': ['De opvatting is openbaar in een vorm die niet tot personen is te herleiden.'],
  '5.4': ['De informatie berust bij de formateur; de formatie is nog niet afgerond.'],
  '5.4a': ['Het gaat om ondersteuning van een individueel lid door ambtenaren.'],
};
