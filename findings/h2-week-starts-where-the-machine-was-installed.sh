#!/bin/sh
# com.h2database:h2 2.4.240.
#
# One expects that a question about weeks has one answer for one database: in PostgreSQL the week is the ISO week, from Monday, and H2 has a
# mode by that name. In H2, in that mode too, WEEK and DAY_OF_WEEK follow the language the Java machine was started in, not the database, the
# connection or its time zone. The first of January 2027 is week 53 for one who works in Dutch in the Netherlands and week 1 in the same file in a
# container that was told nothing; in Dutch without a country it is week 1 as well. Grouped by week, a Sunday goes to another week.
# Whoever asks H2 for weeks must say ISO_WEEK and ISO_DAY_OF_WEEK.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Week.java <<'JAVA'
import java.sql.DriverManager;

class Week {
    public static void main(String[] language) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
                var sql = connection.createStatement()) {
            var seen = sql.executeQuery("select extract(week from date '2027-01-01'), cast(date_trunc('week', date '2026-03-29') as date),"
                    + " datediff(week, date '2026-03-28', date '2026-03-29'), extract(iso_week from date '2027-01-01'),"
                    + " cast(date_trunc('iso_week', date '2026-03-29') as date)");
            seen.next();
            System.out.println(language[0] + ": 1 January 2027 in week " + seen.getString(1)
                    + ", the week of Sunday 29 March 2026 from " + seen.getString(2)
                    + ", weeks from Saturday to Sunday " + seen.getString(3) + "; ISO " + seen.getString(4) + ", " + seen.getString(5));
        }
    }
}
JAVA
for language in nl-NL nl en-GB en-US; do
    country=${language#*-}
    [ "$country" != "$language" ] || country=
    java -Duser.language="${language%-*}" -Duser.country="$country" -cp h2-2.4.240.jar Week.java "$language"
done >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
nl-NL: 1 January 2027 in week 53, the week of Sunday 29 March 2026 from 2026-03-23, weeks from Saturday to Sunday 0; ISO 53, 2026-03-23
nl: 1 January 2027 in week 1, the week of Sunday 29 March 2026 from 2026-03-29, weeks from Saturday to Sunday 1; ISO 53, 2026-03-23
en-GB: 1 January 2027 in week 53, the week of Sunday 29 March 2026 from 2026-03-23, weeks from Saturday to Sunday 0; ISO 53, 2026-03-23
en-US: 1 January 2027 in week 1, the week of Sunday 29 March 2026 from 2026-03-29, weeks from Saturday to Sunday 1; ISO 53, 2026-03-23
TXT
diff expected.txt seen.txt && echo "Still so."
