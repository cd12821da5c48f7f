#!/bin/sh
# com.h2database:h2 2.4.240.
#
# The newest rows of one team: `where team_id = 3 order by team_id desc, asked_on desc, id desc fetch first 26 rows only`, beside an index on
# (team_id, asked_on, id). One expects that the database walks along that index and stops after 26 rows, foreign key or not; so does
# PostgreSQL, which makes no index for a foreign key. H2 makes one, on the column alone, also where an index that begins with that column is
# there already. For a statement that reads more than the index holds it takes that one, reads all rows of the team and sorts them. Without
# the foreign key it looks at 26 rows; and so it does with it when the statement asks for every day, too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Sorted.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.regex.Pattern;

class Sorted {
    static final String NEWEST = "select d.id, d.words, d.asked_on, t.name from demand d left join team t on t.id = d.team_id where d.team_id = 3%s"
            + " order by d.team_id desc, d.asked_on desc, d.id desc fetch first 26 rows only";

    public static void main(String[] none) throws Exception {
        String table = "create table demand (id bigint primary key, team_id bigint%s, asked_on date not null, words varchar(2000))";
        String index = "create index demand_team on demand (team_id, asked_on, id)";
        String key = "alter table demand add foreign key (team_id) references team (id)";
        see("no foreign key", "", table.formatted(""), index);
        see("foreign key with the table, index after it", "", table.formatted(" references team (id)"), index);
        see("index first, foreign key after it", "", table.formatted(""), index, key);
        see(
                "foreign key with the table, and every day asked for",
                " and d.asked_on > date '1970-01-01'",
                table.formatted(" references team (id)"),
                index);
    }

    static void see(String what, String more, String... made) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                var sql = connection.createStatement()) {
            sql.execute("create table team (id bigint primary key, name varchar(100))");
            for (String each : made) {
                sql.execute(each);
            }
            sql.execute("insert into team select x, 't' || x from system_range(1, 12)");
            sql.execute("insert into demand select x, mod(x, 12) + 1, dateadd(day, -mod(x, 365), date '2026-11-29'), 'said'"
                    + " from system_range(1, 12000)");
            sql.execute("analyze");
            try (var rows = sql.executeQuery("explain analyze " + NEWEST.formatted(more))) {
                rows.next();
                String plan = rows.getString(1);
                var index = Pattern.compile("/\\* PUBLIC\\.(\\w+)").matcher(plan);
                var count = Pattern.compile("scanCount: (\\d+)").matcher(plan);
                index.find();
                count.find();
                System.out.println(what + ": "
                        + (index.group(1).startsWith("CONSTRAINT_INDEX") ? "the index of the foreign key" : index.group(1))
                        + ", rows looked at: " + count.group(1));
            }
        }
    }
}
JAVA
java -cp h2-2.4.240.jar Sorted.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
no foreign key: DEMAND_TEAM, rows looked at: 26
foreign key with the table, index after it: the index of the foreign key, rows looked at: 1001
index first, foreign key after it: the index of the foreign key, rows looked at: 1001
foreign key with the table, and every day asked for: DEMAND_TEAM, rows looked at: 26
TXT
diff expected.txt seen.txt && echo "Still so."
