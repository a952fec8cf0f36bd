/**
 * The data of search: `data/zoeken….json`, made by `zoeken/files.py`; and what the stages hand on. Types only.
 *
 * @typedef {any} Lunr the library itself; it has no types of its own
 *
 * @typedef {object} PackedIndex
 * @property {string} lunr version
 * @property {string[]} velden
 * @property {string} woorden one spelling for each term, in order of number
 * @property {number[][]} vectoren for each document and field the numbers of its terms, as steps
 * @property {string[]} zinnen for each document its names, a letter for each term of the first two fields
 *
 * @typedef {object} Sometimes what few documents have, by their number
 * @property {Record<string, string>} familie
 * @property {Record<string, string[]>} opvolger
 * @property {Record<string, [number, ...string[]]>} roepnamen of what may be over: how many of its `zinnen` are names,
 *   and how else people call it
 *
 * @typedef {object} Part
 * @property {PackedIndex} index
 * @property {Record<string, any[]>} kolommen
 * @property {Sometimes} soms
 *
 * @typedef {object} Words what only the national part holds
 * @property {Record<string, string>} paden address of each kind, with {id} and {regio}
 * @property {Record<string, string>} rollen
 * @property {Record<string, string>} situaties
 * @property {Record<string, string>} regios
 * @property {Record<string, string>} programmastatussen
 * @property {[string[], string[], 0 | 1][]} zoekwoorden everyday words, words of the site, both ways
 * @property {string} stopwoorden
 * @property {string} afkortingen longest first
 * @property {{v: number, situatie: string, rol: string}} wijzer version and keys of the wizard's fragment
 *
 * @typedef {object} Contents
 * @property {string} landelijk
 * @property {string} plaatsen
 * @property {{bestand: string, regios: string[], tekens: number}[]} regios
 *
 * @typedef {"situatie" | "regeling" | "programma" | "regio" | "opleiding" | "overstap" | "praktijk" | "pagina"} Soort
 *
 * @typedef {object} Doc one page that can be found
 * @property {Soort} soort
 * @property {string} id
 * @property {string} sleutel
 * @property {string} url relative to the root of the site
 * @property {string} titel
 * @property {string} kort
 * @property {string} regio "landelijk" or a slug
 * @property {string[]} wie
 * @property {string[]} situaties
 * @property {import("../status.mjs").StatusRow | {programma: string, einde: string} | string | null} status
 * @property {string} nakijken the last day on which its check is recent enough, or ""
 * @property {string} familie
 * @property {string[]} opvolger
 * @property {string[][]} zinnen terms of each name and other name
 * @property {string[][]} roepnamen the same of what may be over, only the real names
 *
 * @typedef {object} Loaded one part, ready to be searched
 * @property {any} index lunr.Index
 * @property {Doc[]} docs
 * @property {Map<string, number>} counts in how many documents a term occurs
 * @property {(start: string) => string[]} longer the terms that go on after this start, shortest first
 * @property {Map<string, string>} spellings term -> how the site writes it
 *
 * @typedef {object} Alternative one way in which a document can say what was asked
 * @property {string[]} terms all of these
 * @property {number} weight
 * @property {boolean} [prefix] the term may go on
 * @property {string} [via] the words of the site that were read instead
 * @property {string[]} [regios] or: something in one of these regions
 * @property {string} [rol] or: something for this role
 *
 * @typedef {object} Concept one thing that was asked, with all ways to say it
 * @property {string} word as typed
 * @property {Alternative[]} alternatives
 * @property {boolean} certain false when the word looks like a typing fault
 *
 * @typedef {object} Plan
 * @property {Concept[]} concepts
 * @property {string[]} regios regions that were named
 *
 * @typedef {object} Hit
 * @property {Doc} doc
 * @property {number} score
 * @property {string[]} waarom why it was found, in words
 * @property {Doc[]} leden other members of its family that were found
 * @property {string} [namens] title of the expired scheme that this comes instead of
 * @property {string} stand id of the status today, or ""
 * @property {string} standTekst the status in words, or ""
 * @property {boolean} oud whether it should have been checked again by now
 *
 * @typedef {object} Outcome
 * @property {Hit[]} hits
 * @property {string} gezocht what was searched: as typed, or corrected
 * @property {boolean} verbeterd
 * @property {string[]} regios
 * @property {string} situatie the situation that fits what was asked best, or ""
 */

export {};
