#!/bin/sh
# com.h2database:h2 2.4.240.
#
# `select count(*) from item where id in (select n from unnest(?) as u(n))`, with an array of three numbers set by setArray, which are there.
# One expects three, or an error that the type is not known. H2 answers 0, without a word. The same
# parameter as a join, or counted by itself, gives three; so does `id = any(?)`; and so does `in` once the parameter is cast to a bigint
# array. Who writes one statement for both databases casts every array.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Bare.java <<'JAVA'
import java.sql.DriverManager;

class Bare {
    public static void main(String[] none) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:"); var sql = connection.createStatement()) {
            sql.execute("create table item (id bigint primary key)");
            sql.execute("insert into item select x from system_range(1, 200)");
            for (String from : new String[] {
                "unnest(?) as u(n)",
                "unnest(?) as u(n) join item on id = n",
                "item where id in (select n from unnest(?) as u(n))",
                "item where id in (select n from unnest(cast(? as bigint array)) as u(n))",
                "item where id = any(?)"
            }) {
                try (var statement = connection.prepareStatement("select count(*) from " + from)) {
                    statement.setArray(1, connection.createArrayOf("bigint", new Long[] {2L, 4L, 6L}));
                    try (var rows = statement.executeQuery()) {
                        rows.next();
                        System.out.println(rows.getInt(1) + " from " + from);
                    }
                }
            }
        }
    }
}
JAVA
java -cp h2-2.4.240.jar Bare.java >seen
cat >expected <<'TEXT'
3 from unnest(?) as u(n)
3 from unnest(?) as u(n) join item on id = n
0 from item where id in (select n from unnest(?) as u(n))
3 from item where id in (select n from unnest(cast(? as bigint array)) as u(n))
3 from item where id = any(?)
TEXT
diff expected seen && cat seen
