/** Deadlines for a calendar, as iCalendar (RFC 5545): all-day events, CRLF, lines of at most 75 octets. */

/** @typedef {{id: string, dag: string, titel: string, tekst: string, url: string}} Event `dag` as 2026-12-18 */

const MOST_OCTETS = 75;
const BYTES = new TextEncoder();

/**
 * Pure. `stamp` is when the file is made, `host` makes the ids of events unique in the world.
 * @param {readonly Event[]} events
 * @param {Date} stamp
 * @param {string} host
 * @returns {string}
 */
export function calendar(events, stamp, host) {
  const made = stamp.toISOString().replace(/[-:]|\.[0-9]+/gu, "");
  const rows = events.flatMap(({ id, dag, titel, tekst, url }) => [
    "BEGIN:VEVENT",
    `UID:${id.replace(/[^a-z0-9-]/gu, "-")}-${dag}@${host}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${dag.replaceAll("-", "")}`,
    `SUMMARY:${escaped(titel)}`,
    `DESCRIPTION:${escaped(tekst)}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(titel)}`,
    "TRIGGER:-P14D",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Routewijzer//NL", ...rows, "END:VCALENDAR"];
  return all.map((row) => `${folded(row)}\r\n`).join("");
}

/**
 * What to put in a calendar for a scheme: its last day when open, its first day when that is certain; or null.
 * @param {import("./status.mjs").Status | null} status
 * @param {string} naam
 * @returns {{dag: string, titel: string} | null}
 */
export function deadline(status, naam) {
  if (!status?.day) return null;
  if (status.name === "open") return { dag: status.day, titel: `Laatste dag: ${naam}` };
  return status.name === "straks" ? { dag: status.day, titel: `Opent: ${naam}` } : null;
}

/**
 * Offers a calendar as a file; nothing is sent anywhere.
 * @param {readonly Event[]} events
 */
export function download(events) {
  const file = new Blob([calendar(events, new Date(), location.hostname || "routewijzer")], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${events.length === 1 ? (events[0]?.id.replace(/^.*\//u, "") ?? "") : "deadlines"}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * @param {string} text
 * @returns {string}
 */
function escaped(text) {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\r?\n/gu, "\\n");
}

/**
 * A line break with a space after 75 octets, never inside a character.
 * @param {string} row
 * @returns {string}
 */
function folded(row) {
  let length = 0;
  let text = "";
  for (const character of row) {
    const octets = BYTES.encode(character).length;
    if (length + octets > MOST_OCTETS) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}
