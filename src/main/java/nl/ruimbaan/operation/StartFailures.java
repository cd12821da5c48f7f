package nl.ruimbaan.operation;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Why the portal does not start, in the words of who runs it: what, where, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {

    private final Environment settings;

    StartFailures(Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.<Function<Throwable, @Nullable StartFailure>>of(
                        this::tables, this::port, this::missing, this::database, this::folder)
                .map(cause -> first(failure, cause))
                .filter(it -> it != null)
                .findFirst()
                .map(it -> it.analysis(failure))
                .orElse(null);
    }

    /** What one of its causes is recognised as. */
    private static @Nullable StartFailure first(Throwable failure, Function<Throwable, @Nullable StartFailure> cause) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .limit(50)
                .map(cause)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable StartFailure tables(Throwable cause) {
        return switch (cause) {
            case NewerTables newer ->
                new StartFailure(
                        String.valueOf(newer.getMessage()),
                        where(),
                        "start the newer jar, or restore the back-up that was made before the update.");
            case ChangedTables changed ->
                new StartFailure(
                        String.valueOf(changed.getMessage()),
                        where(),
                        "begin with an empty database (of the demo: delete its folder), or start the jar that made them.");
            default -> null;
        };
    }

    private @Nullable StartFailure port(Throwable cause) {
        return cause instanceof PortInUseException taken
                ? new StartFailure(
                        "another program listens on port " + taken.getPort(),
                        "port " + taken.getPort() + " of this machine",
                        "stop that program, or choose another port with PORT.")
                : null;
    }

    private @Nullable StartFailure missing(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return Stream.of("RUIMBAAN_DB_URL", "RUIMBAAN_DB_USER", "RUIMBAAN_DB_PASSWORD")
                .filter(it -> message.contains("'" + it + "'"))
                .findFirst()
                .map(
                        it -> new StartFailure(
                                it + " is not set",
                                "the environment of this process",
                                "set it; profile postgres needs all three of RUIMBAAN_DB_URL, RUIMBAAN_DB_USER and RUIMBAAN_DB_PASSWORD."))
                .orElse(null);
    }

    private @Nullable StartFailure database(Throwable cause) {
        DatabaseRefusal refusal = cause instanceof SQLException sql ? DatabaseRefusal.of(sql) : null;
        return refusal == null ? null : new StartFailure(refusal.what(), where(), refusal.whatToDo());
    }

    private @Nullable StartFailure folder(Throwable cause) {
        return cause instanceof FileSystemException file
                ? new StartFailure(
                        "a file or folder cannot be made or written",
                        String.valueOf(file.getFile()),
                        "let the account of the portal write there, or choose another folder with RUIMBAAN_DATA.")
                : null;
    }

    /** Where the database is; the password is no part of it. */
    private String where() {
        String url = settings.getProperty("spring.datasource.url", "");
        String file = "jdbc:h2:file:";
        if (url.startsWith(file)) {
            String path = url.substring(file.length()).split(";", 2)[0];
            return Path.of(path).toAbsolutePath().normalize() + ".mv.db";
        }
        return url.split("[?;]", 2)[0] + ", account " + settings.getProperty("spring.datasource.username", "");
    }
}
