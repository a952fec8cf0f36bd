/** Every word of the form that is not data. Plain Dutch (B1), u-form. */

export const start = {
  heading: "Iets toevoegen of verbeteren",
  intro:
    "U vult gewone vragen in. Het formulier maakt er een bestand van dat meteen klopt. Alles blijft op uw eigen apparaat, tot u zelf iets verstuurt.",
  kind: "Wat wilt u toevoegen?",
  region: "Voor welke regio?",
  national: "Heel Nederland",
  begin: "Begin met invullen",
  change: "Wilt u iets verbeteren dat er al staat?",
  find: "Zoek wat u wilt wijzigen",
  changeHint: "Typ een deel van de naam, bijvoorbeeld ‘slim’ of ‘twente’. Kies daarna uit de lijst.",
  file: "Hebt u een bewaard concept als bestand?",
  fileHint: "Kies het bestand dat u eerder bij ‘Bewaar als bestand’ kreeg. De naam eindigt op .json.",
  fileWrong: "Dit is geen concept van dit formulier. Kies het bestand dat eindigt op .json.",
  noKind: "Kies wat u wilt toevoegen",
  noRegion: "Kies een regio",
};

export const drafts = {
  heading: "U hebt een concept bewaard",
  /** @param {string} name @param {string} day */
  row: (name, day) => `${name}, bewaard op ${day}`,
  resume: "Ga verder",
  wipe: "Wis dit concept",
  wiped: "Het concept is gewist van dit apparaat.",
  save: "Bewaar concept",
  saved: "Uw concept is bewaard op dit apparaat. Alleen wie dit apparaat gebruikt, kan het zien.",
  failed: "Bewaren lukt niet in deze browser. Kies ‘Bewaar als bestand’.",
  file: "Bewaar als bestand",
  fileSaved: "Het concept staat bij uw downloads. Met dat bestand kunt u of een collega later verder.",
  hint: "Een concept blijft op dit apparaat. Wij krijgen het niet te zien.",
  untitled: "Zonder naam",
};

export const step = {
  /** @param {number} number @param {number} most @param {string} kind */
  progress: (number, most, kind) => `${kind}: stap ${number} van ${most}`,
  /** @param {string} progress @param {string} heading @param {string} site */
  title: (progress, heading, site) => `${progress}: ${heading} – ${site}`,
  others: "Naar een andere stap",
  back: "Vorige",
  next: "Verder",
  optional: "niet verplicht",
  /** @param {string} text */
  example: (text) => `Bijvoorbeeld: ${text}`,
  /** @param {number} left */
  left: (left) => (left === 1 ? "Nog 1 teken over." : `Nog ${left} tekens over.`),
  /** @param {number} over */
  over: (over) => (over === 1 ? "1 teken te veel." : `${over} tekens te veel.`),
  /** @param {number} words */
  long: (words) => `Deze zin heeft ${words} woorden. Knip hem in tweeën, dan leest hij makkelijker.`,
  /** @param {string} hard @param {string} plain */
  hard: (hard, plain) => `‘${hard}’ is een moeilijk woord. Schrijf liever ‘${plain}’.`,
  today: "Vul vandaag in",
  yes: "Ja",
  no: "Nee",
  none: "Geen keuze",
  laterSource: "de bron die u straks invult",
  choose: "Maak een keuze",
};

export const fault = {
  heading: "Er ging iets mis",
  /** @param {string} title */
  title: (title) => `Fout: ${title}`,
  /** @param {string} label @param {string} text */
  row: (label, text) => (label ? `${label.replace(/\?$/u, "")}: ${text}` : text),
  missing: "vul dit in",
  load: "Wat u koos, laadt nu niet. Probeer het later opnieuw.",
  unknown: "Wat u wilde openen, bestaat niet of is verhuisd. Zoek het hieronder op.",
};

export const list = {
  /** @param {string} label @param {number} number */
  item: (label, number) => `${label} ${number}`,
  /** @param {string} label */
  add: (label) => `Voeg iets toe bij ‘${label}’`,
  up: "Omhoog",
  down: "Omlaag",
  remove: "Haal weg",
  /** @param {string} name */
  added: (name) => `${name} is toegevoegd.`,
  /** @param {string} name */
  removed: (name) => `${name} is weggehaald.`,
  /** @param {string} name @param {number} place */
  moved: (name, place) => `${name} staat nu op plaats ${place}.`,
  search: "Typ om te zoeken in de lijst",
  chosen: "Gekozen:",
  nothing: "Nog niets gekozen.",
  /** @param {number} count */
  found: (count) => (count === 1 ? "1 mogelijkheid in de lijst" : `${count} mogelijkheden in de lijst`),
  notFound: "Niet gevonden. Staat het er niet bij? Zet het dan bij ‘Notitie voor de redactie’.",
  notHere: "Niet gevonden. Staat het er nog niet bij? Voeg het dan hierboven toe.",
  /** @param {number} count */
  more: (count) => `Er zijn er nog ${count}. Typ meer letters.`,
};

export const rule = {
  question: "Vraag uit de check",
  operator: "Wat moet het antwoord zijn?",
  value: "Antwoord",
  condition: "Voorwaarde",
  group: "Groep",
  which: "Wat moet kloppen?",
  operators: {
    is: "is",
    in: "is één van deze",
    minstens: "is minstens",
    hoogstens: "is hoogstens",
    vanaf: "is op of na",
    tot_en_met: "is op of voor",
  },
  kinds: { alle: "Alles hieronder", een_van: "Minstens één hieronder", niet: "Niets hieronder" },
  addCondition: "Voeg een voorwaarde toe",
  addGroup: "Voeg een groep toe",
  addAnswer: "Voeg een antwoord toe",
  today: "De dag van vandaag",
};

export const meter = {
  heading: "Nog nodig",
  /** @param {number} count */
  count: (count) => (count === 1 ? "Nog nodig: 1 ding" : `Nog nodig: ${count} dingen`),
  complete: "Alles wat verplicht is, is ingevuld.",
  better: "Dit maakt het beter",
  missing: "invullen",
  /** @param {number} number */
  source: (number) => `bron bij cijfer ${number}`,
  /** @param {number} number */
  address: (number) => `webadres bij bron ${number}`,
  /** @param {number} number */
  whole: (number) => `bij cijfer ${number}: van hoeveel is dit een deel?`,
  official: "een officiële bron, want u koos zekerheid ‘hoog’",
  contact: "een loket of team dat mensen kunnen bellen of mailen",
};

export const preview = {
  heading: "Zo komt het op de site",
  card: "In een lijst",
  page: "Op de eigen pagina",
  untitled: "Hier komt de naam",
  unsure: "Nog niet bevestigd",
  place: "Regio",
  sources: "Bronnen",
  /** @param {string} day */
  seen: (day) => `Gezien op ${day}.`,
  /** @param {string} day @param {string} who */
  checked: (day, who) => (who ? `Gecontroleerd op ${day} door ${who}.` : `Gecontroleerd op ${day}.`),
  hint: "Dit voorbeeld is vereenvoudigd. Op de site krijgt elk onderdeel zijn eigen plek.",
};

export const check = {
  heading: "Controleer en stuur in",
  wrong: "Dit moet u nog verbeteren",
  right: "Alles klopt. U kunt insturen.",
  changed: "Dit hebt u gewijzigd",
  was: "Was:",
  becomes: "Wordt:",
  nothing: "niets",
  unchanged: "U hebt nog niets gewijzigd. Kies hierboven een stap.",
  file: "Naam van het bestand",
  fileHint: "Kleine letters, cijfers en streepjes. Dit wordt ook het adres van de pagina.",
  /** @param {number} most */
  fileWrong: (most) =>
    `Schrijf de naam met hoogstens ${most} kleine letters, cijfers en streepjes, bijvoorbeeld leren-in-de-bakkerij`,
  fileTaken: "Deze naam is al in gebruik. Kies een andere naam",
  consentHeading: "Waar u mee instemt",
  consent: "In mijn tekst staan geen namen of gegevens van personen. Iedereen mag de tekst lezen en gebruiken.",
  terms: [
    "Noem van mensen alleen de functie en de organisatie. Gebruik een mailadres van een loket of team.",
    "Uw tekst valt onder CC BY 4.0: anderen mogen hem gebruiken als ze de bron noemen.",
    "Uw voorstel is openbaar. Op GitHub staat uw accountnaam erbij. Mailt u? Dan ziet alleen de redactie uw adres.",
  ],
  consentFault: "Zet een vinkje als u hiermee instemt",
  ready: "Naar insturen",
  text: "Bekijk het bestand dat u instuurt",
};

export const send = {
  heading: "Kies hoe u het instuurt",
  github: "Met een account op GitHub",
  githubNew: "U ziet daar uw bestand al ingevuld. Klik op ‘Commit changes’ en daarna op ‘Create pull request’.",
  githubEdit: "U ziet daar het oude bestand. Vervang alles door de nieuwe tekst. Kies daarna ‘Commit changes’ en ‘Create pull request’.",
  githubLong: "Uw tekst is te lang voor een link. Download eerst het bestand. Sleep het daarna naar de pagina die opent.",
  openGithub: "Open GitHub in een nieuw tabblad",
  upload: "Open de pagina om te uploaden in een nieuw tabblad",
  copy: "Kopieer de nieuwe tekst",
  copied: "De tekst is gekopieerd.",
  copyFailed: "Kopiëren lukt niet in deze browser. Download het bestand.",
  mail: "Met een mail",
  mailHint: "Mail het bestand naar de redactie van uw regio. Een account is niet nodig.",
  /** @param {string} name */
  subject: (name) => `Voorstel voor Routewijzer: ${name}`,
  mailNew: "Hierbij stuur ik iets nieuws in voor de site.",
  /** @param {string} labels */
  mailChange: (labels) => `Hierbij stuur ik een verbetering in. Dit heb ik gewijzigd: ${labels}.`,
  /** @param {number} count */
  others: (count) => (count === 1 ? "Dit bestand hoort er ook bij" : `Deze ${count} bestanden horen er ook bij`),
  othersHint: "U noemt een ander record. Dat moet ook naar het uwe verwijzen. Zet alle bestanden in hetzelfde voorstel.",
  mailShort: "Uw mailprogramma opent met de tekst al ingevuld.",
  mailLong: "De tekst is te lang voor een mail. Download eerst het bestand en voeg het toe als bijlage.",
  openMail: "Open een mail",
  noAddress: "Het mailadres van de redactie kennen wij niet. Vul het zelf in, of vraag het aan uw loket.",
  download: "Download het bestand",
  downloadHint: "Bewaar het, of geef het aan een collega die git kent.",
  place: "Dit bestand hoort hier:",
  downloadButton: "Download",
  downloaded: "Het bestand staat bij uw downloads.",
  then: "Wat gebeurt er daarna?",
  steps: [
    "Een programma controleert uw voorstel. Dat duurt een paar minuten. Bij een mail doet de redactie dat voor u.",
    "De regioredacteur leest uw voorstel. Binnen 5 werkdagen krijgt u antwoord.",
    "Is het goed? Dan staat het op de site, met uw regio erbij.",
  ],
  /** @param {string} digits */
  call: (digits) => `Bel ${digits}`,
  again: "Begin met iets nieuws",
};
