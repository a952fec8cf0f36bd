/** On pages with schemes: the status of today instead of the status on the day of building. */

import { renewAll } from "./renewing.mjs";

renewAll();
