/** On pages that hold something back until a day, and have no other script for that. */

import { release } from "./shared/held.mjs";

release();
