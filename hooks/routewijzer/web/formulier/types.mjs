/**
 * What the parts of the form on the screen share. Types only; the shapes of the data are in `gegevens.mjs`.
 *
 * @typedef {import("./paden.mjs").Path} Path
 * @typedef {import("./gegevens.mjs").Field} Field
 * @typedef {import("./gegevens.mjs").Choice} Option
 * @typedef {import("./gegevens.mjs").Question} Question
 * @typedef {import("./gegevens.mjs").Fault} Fault
 */
/**
 * What a control needs to show its field and to pass on what is filled in.
 * @typedef {object} Scene
 * @property {(path: Path) => any} get
 * @property {(path: Path, value: unknown) => void} set
 * @property {(text: string) => void} announce says something to who cannot see it
 * @property {(field: Field, path: Path) => HTMLElement} show the control of a field, at any depth
 * @property {Question[]} vragen
 * @property {Record<string, string[]>} toetsen what can be asked of an answer, by the kind of its question
 * @property {string} today
 * @property {(text: string) => string} advice what can be better in a sentence, or ""
 */
/**
 * The form at work: what every screen can use.
 * @typedef {object} App
 * @property {import("./gegevens.mjs").Choices} choices
 * @property {import("./laden.mjs").Store} store
 * @property {import("./gegevens.mjs").Form} form
 * @property {Field[]} fields
 * @property {import("./werk.mjs").Work} work
 * @property {string} root address of the root of the site
 * @property {string} today
 * @property {string} site name of the site, for titles
 * @property {(text: string) => void} announce
 * @property {(text: string) => string} advice
 * @property {() => Fault[]} judge everything that is wrong with what is filled in now
 * @property {(stap: string) => void} go shows another screen
 * @property {(path: Path) => void} goTo shows the screen with this field, and brings the focus to it
 * @property {() => string} address of this screen
 * @property {() => void} touched something was filled in that is not kept yet
 * @property {() => void} kept what was filled in is kept somewhere
 */
/**
 * @typedef {{node: HTMLElement, heading: HTMLElement, title: string}} Screen
 */

export {};
