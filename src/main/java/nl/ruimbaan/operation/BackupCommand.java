package nl.ruimbaan.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/**
 * {@code java -jar ruimbaan.jar backup}: makes a back-up, with the same settings as the portal. When the portal runs, it is asked
 * to make it; else the database is opened here.
 */
public final class BackupCommand {

    public static final String NAME = "backup";

    static final String NOT_HERE =
            "No back-up was made: this portal runs on PostgreSQL, which has pg_dump for it (docs/operations.md).";

    private BackupCommand() {}

    /** Says in one line what came of it; the answer is the exit code: 0 when there is a back-up. */
    public static int run(String[] arguments, PrintStream out) {
        String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        var application = new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn");
        try (var context = application.run(settings)) {
            String answer = answer(BackupSettings.of(context.getEnvironment()));
            out.println(answer);
            return answer.startsWith("Back-up ") ? 0 : 1;
        } catch (IOException failed) {
            out.println("No back-up was made: " + failed);
            return 1;
        }
    }

    static String made(Path folder, Backup backup) {
        return "Back-up " + folder.resolve(backup.fileName()) + " made, restored and read.";
    }

    private static String answer(BackupSettings settings) throws IOException {
        if (!settings.isPossible()) {
            return NOT_HERE;
        }
        var desk = new BackupDesk(settings.folder().toAbsolutePath().normalize());
        try (Connection _ = open(settings)) {
            return own(settings);
        } catch (SQLException failed) {
            return DatabaseRefusal.of(failed) == DatabaseRefusal.IN_USE
                    ? desk.ask().orElse("No back-up was made: the portal has the database open and does not react.")
                    : "No back-up was made: " + reason(failed);
        }
    }

    private static Connection open(BackupSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url() + ";IFEXISTS=TRUE", settings.user(), settings.password());
    }

    private static String own(BackupSettings settings) {
        Backups backups = settings.backups(() -> open(settings));
        return switch (backups.make(Backup.Occasion.ASKED, Clock.systemUTC().instant())) {
            case BackupOutcome.Made(var backup) -> made(backups.folder().path(), backup);
            case BackupOutcome.Failed(var reason) -> "No back-up was made: " + reason;
            case BackupOutcome.Busy() -> throw new IllegalStateException("nobody else is here");
            case BackupOutcome.NotHere() -> NOT_HERE;
        };
    }

    private static String reason(SQLException failed) {
        DatabaseRefusal refusal = DatabaseRefusal.of(failed);
        return refusal == null
                ? String.valueOf(failed.getMessage()).lines().findFirst().orElse("")
                : refusal.what() + "; " + refusal.whatToDo();
    }

    /** Reads the settings and starts nothing. */
    @Configuration(proxyBeanMethods = false)
    static class SettingsOnly {}
}
