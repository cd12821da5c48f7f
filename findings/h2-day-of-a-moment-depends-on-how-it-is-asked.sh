#!/bin/sh
# com.h2database:h2 2.4.240.
#
# One expects that the day of a `timestamp with time zone` is its day in the zone of the connection, as in PostgreSQL, or at least the same
# day however it is asked. H2 keeps the offset with which a moment was written. `cast(... as date)` goes by the connection's zone, but
# `extract(day ...)`, `date_trunc('day', ...)`, `to_char` and `formatdatetime` go by that offset. So two rows that are equal, and count as one
# in `count(distinct at)`, are two days for `group by date_trunc('day', at)`; which rows go together depends on who wrote them.
# Whoever groups by day must cast to `date`, or say `at local` first.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Day.java <<'JAVA'
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

class Day {
    public static void main(String[] none) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;TIME ZONE=Europe/Amsterdam");
                var sql = connection.createStatement()) {
            sql.execute("create table visit (id int primary key, at timestamp with time zone)");
            sql.execute("insert into visit values (1, '2026-06-30 23:30:00+00:00'), (2, '2026-07-01 01:30:00+02:00')");
            ask(sql, "count(distinct at)");
            for (String day : new String[] {"cast(at as date)", "extract(day from at)", "to_char(at, 'DD')", "formatdatetime(at, 'dd')",
                    "date_trunc('day', at)", "date_trunc('month', at)", "date_trunc('day', at at local)"}) {
                ask(sql, "listagg(" + day + ", ' and ') within group (order by id)");
            }
        }
    }

    static void ask(Statement sql, String asked) throws SQLException {
        var seen = sql.executeQuery("select " + asked + " from visit");
        seen.next();
        System.out.println(asked.replaceFirst("listagg\\((.*), ' and '\\).*", "$1") + ": " + seen.getString(1));
    }
}
JAVA
java -Duser.language=en -Duser.country=GB -cp h2-2.4.240.jar Day.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
count(distinct at): 1
cast(at as date): 2026-07-01 and 2026-07-01
extract(day from at): 30 and 1
to_char(at, 'DD'): 30 and 01
formatdatetime(at, 'dd'): 30 and 01
date_trunc('day', at): 2026-06-30 00:00:00+00 and 2026-07-01 00:00:00+02
date_trunc('month', at): 2026-06-01 00:00:00+00 and 2026-07-01 00:00:00+02
date_trunc('day', at at local): 2026-07-01 00:00:00+02 and 2026-07-01 00:00:00+02
TXT
diff expected.txt seen.txt && echo "Still so."
