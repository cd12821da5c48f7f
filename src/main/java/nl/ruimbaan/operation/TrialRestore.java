package nl.ruimbaan.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/** Restores a back-up beside it and reads every row of every table. Whatever is wrong with it shows now, and not when it is needed. */
class TrialRestore {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name";
    private static final int PIECE = 64 * 1024;

    private final String user;
    private final String password;

    TrialRestore(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /** How many rows it read; throws when one cannot be read. */
    long of(Path backup) throws IOException, SQLException {
        Path trial = Files.createTempDirectory(backup.getParent(), ".trial");
        try {
            Path database = unpack(backup, trial);
            String name = database.toString().replaceFirst("\\.mv\\.db$", "");
            String url = "jdbc:h2:file:" + name + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1";
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                return readAll(connection);
            }
        } finally {
            FileSystemUtils.deleteRecursively(trial);
        }
    }

    private static Path unpack(Path backup, Path to) throws IOException {
        Path database = null;
        try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                Path file = to.resolve(Path.of(it.getName()).getFileName());
                Files.copy(zip, file);
                if (file.toString().endsWith(".mv.db")) {
                    database = file;
                }
            }
        }
        if (database == null) {
            throw new IOException("there is no database in " + backup.getFileName());
        }
        return database;
    }

    private static long readAll(Connection connection) throws SQLException, IOException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        if (!tables.contains("flyway_schema_history")) {
            throw new SQLException("the tables of the portal are not in it");
        }
        long rows = 0;
        for (String table : tables) {
            rows += read(connection, table);
        }
        return rows;
    }

    private static long read(Connection connection, String table) throws SQLException, IOException {
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select * from \"" + table.replace("\"", "\"\"") + "\"")) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                rows++;
                for (int column = 1; column <= columns; column++) {
                    drain(all, column);
                }
            }
        }
        return rows;
    }

    /** Large values are read in pieces: they need not fit in memory. */
    private static void drain(ResultSet row, int column) throws SQLException, IOException {
        try (InputStream value = row.getMetaData().getColumnType(column) == Types.BLOB
                ? row.getBinaryStream(column)
                : InputStream.nullInputStream()) {
            if (value == null) {
                return;
            }
            byte[] piece = new byte[PIECE];
            while (value.read(piece) >= 0) {
                // Being readable is all that is asked of it.
            }
        }
        row.getObject(column);
    }
}
