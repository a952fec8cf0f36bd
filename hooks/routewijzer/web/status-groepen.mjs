/** On pages that list schemes by status: the status of today, and each card under the heading of that status. */

import { regroup } from "./regroup.mjs";
import { renewAll } from "./renewing.mjs";

renewAll();
regroup();
