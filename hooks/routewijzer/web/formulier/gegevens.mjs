/**
 * The shapes that the modules of the form hand each other; all JSON that `formdata.py` publishes.
 *
 * @typedef {{
 *   type: string | string[], title?: string, description?: string, examples?: any[], default?: any, format?: string,
 *   enum?: any[], woord?: string, verwijst?: string[], of?: string, pattern?: string, required?: string[],
 *   properties?: Record<string, Schema>, additionalProperties?: boolean | Schema, items?: Schema,
 *   minLength?: number, maxLength?: number, minItems?: number, maxItems?: number, minimum?: number, maximum?: number,
 * }} Schema
 *
 * @typedef {{
 *   soort: string, label: string, landelijk: string | null, regionaal: string | null, achtervoegsel: string,
 *   stappen: {titel: string, velden: string[]}[], schema: Schema,
 * }} Form `data/formulier/<soort>.json`: where its files stand (null: not there) and its screens.
 *
 * @typedef {{id: string, naam: string, uitleg?: string, soort?: string}} Choice
 *
 * @typedef {{
 *   id: string, soort: string, tekst: string, kort: string, hint: string | null, uit?: string,
 *   opties: {id: string, naam: string, van?: number, tot?: number}[], toon_als: any, kaart?: Record<string, string>,
 * }} Question
 *
 * @typedef {{
 *   dag: string, bewerk_url: string, schemas: string, lijsten: Record<string, Choice[]>,
 *   records: Record<string, Choice[]>, vragen: Question[], soorten: Kind[], redacties: Record<string, string>,
 *   toetsen: Record<string, string[]>,
 *   teksten: Wording, grenzen: Limits, taal: {meeste_woorden: number, moeilijk: Record<string, string>},
 * }} Choices `data/formulier/keuzes.json`
 *
 * @typedef {{id: string, label: string, uitleg: string, landelijk: boolean, regionaal: boolean}} Kind
 *
 * @typedef {Record<string, any>} Values The values of a record, by field; `verhaal` is the text below the fields.
 *
 * @typedef {{
 *   soort: string, sleutel: string, id: string, regio: string, pad: string, tekst: string, waarden: Values,
 *   regels: Record<string, [number, number]>,
 * }} Source `data/bron/<soort>/<sleutel>.json`: a record as it stands in its file; lines count from 1.
 *
 * @typedef {{
 *   key: string, label: string, help: string, example: any, soort: string, required: boolean, standaard: any,
 *   options?: Choice[], min?: number, max?: number, lijst?: string, soorten?: string[], proza: boolean,
 *   of?: string, item?: Field, fields?: Field[],
 * }} Field
 * A field to ask. `soort` is one of: tekst (one line), lang (more lines), dag, periode, adres, webadres, telefoon,
 * mail, keuze (one of `options`), verwijzing (one of `options`, the records of `soorten`), getal, geheel, janee,
 * lijst (of `item`), groep (of `fields`), regel (a rule over the questions), antwoorden (question → answer).
 * `min` and `max` count characters, parts, or are the limits of a number; `proza` marks sentences for visitors; `of`
 * is the field that may be filled in instead.
 *
 * @typedef {{
 *   zinnen: Record<string, [string, string, string]>, soorten: Record<string, string>, gevonden: Record<string, string>,
 *   bedoelde: string, kies: string, herstel: Record<string, string>,
 * }} Wording The words for faults: by name code, text and way out; `herstel` is the general way out of each code.
 *
 * @typedef {{
 *   bytes: number, lagen: number, waarden: number, veldnaam: number, geen_veldnaam: string[],
 *   tekens: [number, number][], adres: number, slug: number, gereserveerd: string[], getoond: number,
 * }} Limits
 *
 * @typedef {{keyword: string, instanceLocation: string, error: string}} Wrong
 *
 * @typedef {{
 *   choices: Choices, sleutel: string, regio: string, format: Record<string, (text: string) => boolean>,
 *   Validator: new (schema: any, draft: any, shortCircuit: boolean) => {validate: (values: any) => {valid: boolean, errors: Wrong[]}},
 * }} Context `Validator` and `format` are those of `jsonschema.mjs`; `sleutel` is how
 * other records name this one, `regio` the slug of its region or "" for a national record.
 *
 * @typedef {{code: string, text: string, hint: string}} Said
 *
 * @typedef {{path: (string | number)[], text: string, hint: string, code: string}} Fault
 * One fault, as the build says it; `path` leads to the value, `hint` is the way out.
 */

export {};
