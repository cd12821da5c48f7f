#!/bin/sh
# com.h2database:h2 2.4.240.
#
# A list of numbers goes into a statement as one array: `where id in (select n from unnest(cast(? as bigint array)) as u(n))`. One expects
# that the array is read once, as the plan says it (`scanCount` of the list: once its length). It is read and sorted again for every row
# that the index gives, to check the condition a second time: 800 numbers take seconds, a few thousand take minutes. With a table in the
# place of the array it is much less, and the same question as a join takes a few milliseconds.
# Seen: with 800 numbers the condition takes more than ten times the join, and more than ten times the same with a table.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Unnest.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.LongStream;

class Unnest {
    public static void main(String[] none) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:"); var sql = connection.createStatement()) {
            sql.execute("create table item (id bigint primary key, title varchar(50))");
            sql.execute("insert into item select x, 'title ' || x from system_range(1, 2000)");
            sql.execute("create table wanted (n bigint primary key)");
            sql.execute("insert into wanted select 2 * x from system_range(1, 800)");
            String in = "select count(*) from item where id in (select n from unnest(cast(? as bigint array)) as u(n))";
            String join = "select count(*) from unnest(cast(? as bigint array)) as u(n) join item on id = n";
            String table = "select count(*) from item where id in (select n from wanted where n <= ?)";
            for (String each : new String[] {in, join}) {
                array(connection, each, 50);
            }
            number(connection, table, 100);
            long many = array(connection, in, 800);
            long joined = Math.max(1, array(connection, join, 800));
            long fromTable = Math.max(1, number(connection, table, 1600));
            System.out.println("in beside the join: " + (many > 10 * joined ? "more than ten times as long" : "not so"));
            System.out.println("in beside the same with a table: " + (many > 10 * fromTable ? "more than ten times as long" : "not so"));
            System.err.printf("%.0f ms; join %.1f ms, table %.1f ms%n", many / 1e6, joined / 1e6, fromTable / 1e6);
        }
    }

    static long array(Connection connection, String sql, int many) throws Exception {
        Long[] numbers = LongStream.rangeClosed(1, many).mapToObj(it -> 2 * it).toArray(Long[]::new);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers));
            return timed(statement, many);
        }
    }

    static long number(Connection connection, String sql, int last) throws Exception {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, last);
            return timed(statement, last / 2);
        }
    }

    static long timed(java.sql.PreparedStatement statement, int many) throws Exception {
        long begin = System.nanoTime();
        try (var rows = statement.executeQuery()) {
            rows.next();
            if (rows.getInt(1) != many) {
                throw new AssertionError(rows.getInt(1) + " rows instead of " + many);
            }
        }
        return System.nanoTime() - begin;
    }
}
JAVA
java -cp h2-2.4.240.jar Unnest.java >seen
cat >expected <<'TEXT'
in beside the join: more than ten times as long
in beside the same with a table: more than ten times as long
TEXT
diff expected seen && cat seen
