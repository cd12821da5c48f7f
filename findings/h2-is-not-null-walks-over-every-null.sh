#!/bin/sh
# com.h2database:h2 2.4.240.
#
# One expects that `where at is not null order by at, id fetch first 20 rows only` reads twenty entries of an index on (at, id), as
# the same question with `at > some early moment` does: nulls stand together at one end of the index.
# H2 sorts by the index, yet begins at its first entry and walks over every null before the first value; only descending, where the
# values come first, it stops at twenty. In a table where most things have not happened yet, that is the whole table.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Walk.java <<'JAVA'
import java.sql.DriverManager;
import java.util.regex.Pattern;

class Walk {
    public static void main(String[] none) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:"); var sql = connection.createStatement()) {
            sql.execute("create table visit (id bigint primary key, ended_at timestamp with time zone)");
            sql.execute("create index visit_ended on visit (ended_at, id)");
            sql.execute("insert into visit select x, case when mod(x, 100) = 0 then"
                    + " timestamp with time zone '2026-01-01 00:00:00+00:00' + x * interval '1' minute end from system_range(1, 100000)");
            sql.execute("analyze");
            String early = "> timestamp with time zone '1970-01-01 00:00:00+00:00'";
            for (String asked : new String[] {"is not null", early}) {
                for (String way : new String[] {"", " desc"}) {
                    var plan = sql.executeQuery("explain analyze select id from visit where ended_at " + asked + " order by ended_at"
                            + way + ", id" + way + " fetch first 20 rows only");
                    plan.next();
                    var scanned = Pattern.compile("scanCount: (\\d+)").matcher(plan.getString(1));
                    scanned.find();
                    System.out.println((asked.equals(early) ? "later than 1970" : asked) + (way.isEmpty() ? ", first ones: " : ", last ones: ")
                            + scanned.group(1) + " entries read");
                }
            }
        }
    }
}
JAVA
java -cp h2-2.4.240.jar Walk.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
is not null, first ones: 99020 entries read
is not null, last ones: 20 entries read
later than 1970, first ones: 20 entries read
later than 1970, last ones: 20 entries read
TXT
diff expected.txt seen.txt && echo "Still so."
