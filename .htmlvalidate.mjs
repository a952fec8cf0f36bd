/**
 * Regels voor de HTML van de gebouwde site. Alleen regels over stijl staan uit: die zeggen niets over wat een
 * browser of voorleesprogramma met de pagina doet.
 * @type {import("html-validate").ConfigData}
 */
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "attribute-boolean-style": "off", // een browser schrijft hidden als hidden=""
    "doctype-style": "off", // <!doctype html> met kleine letters is ook goed
    "long-title": "off", // de naam van een regeling mag lang zijn
    "no-redundant-for": "off", // een label om het veld én met `for` werkt ook in oude spraakbediening
    "no-trailing-whitespace": "off", // witruimte van de templates
    "tel-non-breaking": "off", // ziet elk woord in de link als nummer; in de nummers zelf staan al harde spaties
  },
};
