#!/bin/sh
# com.h2database:h2 2.4.240.
#
# One expects of `backup to 'copy.zip'`, which may be run while others write, that the copy is the database as of one moment: a row that is
# in it is whole. So it is for ordinary columns, however long. A BLOB too long to stand in its row (256 bytes) lives in a store beside the
# table that is written down a moment earlier, outside any transaction. A row that was committed between the two is in the copy without its
# BLOB: the copy opens, counts its rows, and raises a NullPointerException for any question that touches the column. The more tables the
# database has, the longer that moment; here there are 300, and copies are made until one is torn, sixty at most.
# Whoever backs up so must hold those who store BLOBs for that moment, or read every BLOB of the copy before trusting it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Torn.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;

class Torn {
    public static void main(String[] none) throws Exception {
        copies("varbinary(5000)", 20);
        copies("blob", 60);
    }

    static void copies(String type, int most) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "h2-");
        String live = "jdbc:h2:file:" + folder.resolve("live");
        String seen = type + ": every copy is whole";
        try (var connection = DriverManager.getConnection(live); var sql = connection.createStatement()) {
            for (int other = 0; other < 300; other++) {
                sql.execute("create table other" + other + " (id bigint primary key, name varchar(100) unique)");
            }
            sql.execute("create table letter (id bigint generated always as identity primary key, body " + type + ")");
            for (int copy = 0; copy < most && seen.endsWith("whole"); copy++) {
                backUpWhileOthersWrite(live, folder, copy);
                String read = read("jdbc:h2:file:" + folder.resolve("copy" + copy).resolve("live"));
                if (!read.equals("whole")) {
                    seen = type + ": a torn copy was seen, " + read;
                }
            }
        }
        System.out.println(seen);
        System.out.println(type + ": the database itself is " + read(live));
    }

    static void backUpWhileOthersWrite(String live, Path folder, int copy) throws Exception {
        var stop = new AtomicBoolean();
        var written = new AtomicInteger();
        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(new Thread(() -> write(live, stop, written)));
        }
        writers.forEach(Thread::start);
        Path zip = folder.resolve("copy" + copy + ".zip");
        try (var connection = DriverManager.getConnection(live); var sql = connection.createStatement()) {
            while (written.get() < 20) {
                Thread.sleep(1);
            }
            sql.execute("backup to '" + zip + "'");
        } finally {
            stop.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
        }
        Path unpacked = Files.createDirectory(folder.resolve("copy" + copy));
        try (var packed = new ZipFile(zip.toFile())) {
            for (var entry : packed.stream().toList()) {
                Files.copy(packed.getInputStream(entry), unpacked.resolve(entry.getName()));
            }
        }
    }

    static void write(String live, AtomicBoolean stop, AtomicInteger written) {
        try (var connection = DriverManager.getConnection(live);
                var insert = connection.prepareStatement("insert into letter (body) values (?)")) {
            for (int row = 0; row < 1000 && !stop.get(); row++) {
                insert.setBytes(1, new byte[5000]);
                insert.execute();
                written.incrementAndGet();
                Thread.sleep(1);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String read(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url); var sql = connection.createStatement()) {
            var count = sql.executeQuery("select count(*) from letter");
            count.next();
            String rows = count.getLong(1) > 0 ? "its rows can be counted" : "it has no rows";
            try (var letters = sql.executeQuery("select body from letter")) {
                while (letters.next()) {
                    if (letters.getBytes(1).length != 5000) {
                        return rows + " and a body is short";
                    }
                }
                return "whole";
            } catch (SQLException e) {
                return rows + " and not read: " + e.getErrorCode() + " " + (e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
            }
        }
    }
}
JAVA
java -Xmx512m -cp h2-2.4.240.jar Torn.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
varbinary(5000): every copy is whole
varbinary(5000): the database itself is whole
blob: a torn copy was seen, its rows can be counted and not read: 50000 NullPointerException
blob: the database itself is whole
TXT
diff expected.txt seen.txt && echo "Still so."
