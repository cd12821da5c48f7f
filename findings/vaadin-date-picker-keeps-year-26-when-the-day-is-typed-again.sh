#!/bin/sh
# com.vaadin:vaadin-date-picker-flow 25.2.5 (its connector, as it is in the jar), with npm packages date-fns 4.1.0 and
# @vaadin/date-picker 25.2.4 (for two functions that read a date). Node 20 or newer must be there too.
#
# One expects of a date field with the format d-M-yyyy, which takes 1-2-26 for 2026, that a slip of three digits is refused or read as 2026.
# 1-2-026 is the first of February of the year 26. And typing 1-2-26 over it does not mend it: two digits now keep the century of the date
# that stood there if day, month and last two digits are the same, in the open field and after it is opened again. Only another day, or
# four digits, bring 2026 back. Whoever stores dates needs a least date on the field and on the server.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.vaadin:vaadin-date-picker-flow:25.2.5 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
npm install --silent --no-audit --no-fund date-fns@4.1.0 @vaadin/date-picker@25.2.4 >npm.log 2>&1 || { cat npm.log; exit 1; }
jar xf vaadin-date-picker-flow-25.2.5.jar META-INF/frontend/datepickerConnector.js
mv META-INF/frontend/datepickerConnector.js connector.mjs
cat >type.mjs <<'JS'
globalThis.window = { Vaadin: { Flow: {} } };
await import('./connector.mjs');
const opened = [];
const field = { i18n: {}, value: '', addEventListener: (name, hears) => opened.push(hears) };
window.Vaadin.Flow.datepickerConnector.initLazy(field);
field.$connector.updateI18n('nl-NL', { dateFormats: ['d-M-yyyy'], referenceDate: '2026-06-01' });
const digits = (number, length) => String(number).padStart(length, '0');
for (const typed of ['1-2-26', '1-2-026', '1-2-26', 'open', '1-2-26', '2-2-26', '1-2-26', '1-2-026', '1-2-2026', '1-2-26']) {
    if (typed === 'open') {
        opened.forEach((hears) => hears());
        console.log('opened again');
        continue;
    }
    const read = field.i18n.parseDate(typed);
    field.value = read ? `${digits(read.year, 4)}-${digits(read.month + 1, 2)}-${digits(read.day, 2)}` : '';
    console.log(`${typed} is ${field.value || 'no date'}`);
}
JS
node type.mjs >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
1-2-26 is 2026-02-01
1-2-026 is 0026-02-01
1-2-26 is 0026-02-01
opened again
1-2-26 is 0026-02-01
2-2-26 is 2026-02-02
1-2-26 is 2026-02-01
1-2-026 is 0026-02-01
1-2-2026 is 2026-02-01
1-2-26 is 2026-02-01
TXT
diff expected.txt seen.txt && echo "Still so."
