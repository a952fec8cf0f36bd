/**
 * The data of the wizard: `data/wijzer-….json`, made by `wizard.py`, with the places filled in. Types only.
 *
 * @typedef {import("./rules.mjs").Leaf} Leaf
 * @typedef {import("../status.mjs").StatusRow} StatusRow
 *
 * @typedef {object} Option
 * @property {string} id
 * @property {string} naam
 * @property {string} [uitleg]
 * @property {string} [omdat] how it sounds after "omdat u"
 * @property {number} [van]
 * @property {number} [tot]
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} sleutel
 * @property {"keuze" | "meerkeuze" | "getal" | "ja_nee" | "datum" | "gemeente" | "afgeleid"} soort
 * @property {string} tekst
 * @property {string} kort
 * @property {string | null} hint
 * @property {string} waarom
 * @property {Option[]} opties
 * @property {string} weet_niet
 * @property {string} onderwerp
 * @property {boolean} altijd
 * @property {Record<string, unknown> | null} toon_als
 * @property {string | null} omdat how the answer sounds after "omdat u", with {antwoord}
 * @property {string} [erbij] a second answer may be added on the outcome; this asks for it
 * @property {string} [uit] for "afgeleid": the question it follows from
 * @property {Record<string, string>} [kaart] for "afgeleid": answer of `uit` -> answer
 *
 * @typedef {object} Help
 * @property {string} id
 * @property {"regeling" | "programma" | "opleiding"} soort
 * @property {string} naam
 * @property {string} url relative to the root of the site
 * @property {string} kort
 * @property {"hoog" | "middel" | "laag"} zekerheid
 * @property {Record<string, unknown> | null} regel
 * @property {string[]} zelf_nagaan
 * @property {Partial<StatusRow> & {programma?: string, einde?: string}} status einde: when a programme that runs would end
 * @property {string} regio "landelijk" or a slug
 * @property {string[]} uitvoerder
 * @property {{tekst: string, url: string} | null} actie
 * @property {string} [bedrag] what it brings, in words
 * @property {string} [bedragjaar] the last year for which that is so
 * @property {string[]} [betaalt] who pays
 * @property {string[]} [sluit_uit]
 * @property {string[]} [samen_met]
 * @property {string[]} [voorliggend] ids of help to apply for before this
 * @property {string} [variant_van] id of the national help that this replaces in its region
 * @property {{naam: string, url?: string | null}} [bron]
 * @property {string} [gezien] the day on which somebody checked the record
 * @property {string} [nakijken] until when that check is recent enough, when that is not a year
 *
 * @typedef {object} Desk
 * @property {string} naam
 * @property {string} [tel] "tel:…"
 * @property {string} [mail] "mailto:…"
 * @property {string} [url]
 * @property {string} [inloop]
 * @property {string} [open]
 * @property {string} [toelichting]
 * @property {string} [zekerheid]
 * @property {string[]} [voor_wie] only for these roles
 *
 * @typedef {object} Region
 * @property {string} naam
 * @property {string} url
 * @property {Desk[]} loketten
 * @property {number | null} [inwoners]
 *
 * @typedef {object} Case a good practice
 * @property {string} naam
 * @property {string} url
 * @property {string} kort
 * @property {string} regio
 * @property {string[]} situaties
 * @property {string[]} rollen
 * @property {string[]} sectoren
 *
 * @typedef {object} Switch to other work
 * @property {string} naam
 * @property {string} url
 * @property {string} sector
 * @property {string[]} situaties
 *
 * @typedef {object} WizardData
 * @property {number} versie
 * @property {string} dag
 * @property {string} voorbehoud
 * @property {Question[]} vragen
 * @property {Help[]} hulp
 * @property {Record<string, Region>} regios
 * @property {Desk} landelijk_loket
 * @property {[string, string][]} plaatsen
 * @property {Case[]} [praktijk]
 * @property {Switch[]} [overstappen]
 * @property {Record<string, {naam: string, url: string}>} situaties
 *
 * What a visitor gave, by question id: an option id, "weet-niet", a day, a number, or several of these.
 * Names with "&" are no questions; see `extras.mjs`.
 * @typedef {Record<string, string | number | string[]>} Given
 */

export {};
