/** Types of `jsonschema.mjs`, which the build makes from the package @cfworker/json-schema (`assets.py`). */
export const Validator: any;
export const format: Record<string, (text: string) => boolean>;
